using System.Globalization;
using System.Text;

namespace MeetingApis.Scheduling;

/// <summary>A meeting to schedule.</summary>
public sealed record MeetingPlan
{
    /// <summary>
    /// Your own name for the meeting, 1 to 200 characters, such as the number of an order. The same key never makes a
    /// second meeting: the same plan returns the meeting that exists, another plan is refused. After a cancellation the key
    /// is free again.
    /// </summary>
    /// <remarks>
    /// The key itself goes to no vendor. Its hash stands as the last line of the meeting's description, so that the meeting
    /// can be found again. A plan prints its key as <c>***</c>.
    /// </remarks>
    public required string Key { get; init; }

    /// <summary>The title, not empty. Vendors limit its length.</summary>
    public required string Title { get; init; }

    /// <summary>The description. Null or empty for none.</summary>
    public string? Description { get; init; }

    /// <summary>When the meeting takes place; of a series, its first meeting.</summary>
    public required MeetingTime During { get; init; }

    /// <summary>
    /// The person to whom the meeting belongs. DingTalk and WeCom require one. On Feishu the client's identity organizes:
    /// to an app's meeting the person is invited, answers for its rooms, and is required if it has any; a user's client ignores it.
    /// </summary>
    public Person? Organizer { get; init; }

    /// <summary>The people who should come. Empty invites nobody. The organizer need not be among them.</summary>
    public IReadOnlyList<Person> Attendees { get => field ?? []; init; }

    /// <summary>The people who need not come. Empty for nobody. Nobody is in both lists.</summary>
    public IReadOnlyList<Person> OptionalAttendees { get => field ?? []; init; }

    /// <summary>The rooms to book. Empty books none.</summary>
    public IReadOnlyList<Room> Rooms { get => field ?? []; init; }

    /// <summary>Whether people can join online. False makes an event without a conference.</summary>
    public bool Online { get; init; }

    /// <summary>The password to join, for an online meeting. Null for none. It prints as <c>***</c>.</summary>
    public string? Password { get; init; }

    /// <summary>Whether the meeting is recorded from its start. Null leaves it to the vendor.</summary>
    public bool? Recording { get; init; }

    /// <summary>How long before the start people are reminded. Null leaves it to the vendor; empty means never.</summary>
    public IReadOnlyList<TimeSpan>? Reminders { get; init; }

    /// <summary>How the meeting repeats. Null for a meeting that takes place once.</summary>
    public MeetingRecurrence? Recurrence { get; init; }

    /// <summary>What the meeting may go without: see <see cref="Tolerate"/>.</summary>
    public IReadOnlyList<SchedulingFacet> Tolerated { get => field ?? []; init; }

    /// <summary>Returns the same plan that goes without some things where the vendor cannot do them, instead of being refused.</summary>
    /// <param name="facets">The things. What the meeting went without stands in <see cref="ScheduledMeeting.Tolerated"/>.</param>
    public MeetingPlan Tolerate(params IReadOnlyList<SchedulingFacet> facets) => this with { Tolerated = [.. Tolerated.Union(facets)] };

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Key = ***, Title = {Title}, Description = {Description}, During = {During}, Organizer = {Organizer}, Attendees = {Attendees.Count}, OptionalAttendees = {OptionalAttendees.Count}, Rooms = {Rooms.Count}");
        builder.Append(CultureInfo.InvariantCulture, $", Online = {Online}, Password = {(Password is null ? null : "***")}, Recording = {Recording}, Reminders = {Reminders?.Count}, Recurrence = {Recurrence}, Tolerated = {Tolerated.Count}");
        return true;
    }
}
