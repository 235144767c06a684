using System.Globalization;
using System.Text;

namespace MeetingApis.Scheduling;

/// <summary>What to change in a meeting. What is null stays as it is.</summary>
public sealed record MeetingChange
{
    /// <summary>The title. Null keeps it. It cannot be empty.</summary>
    public string? Title { get; init; }

    /// <summary>The description. Null keeps it; empty removes it.</summary>
    public string? Description { get; init; }

    /// <summary>When the meeting takes place. Null keeps it. The rooms are moved with it.</summary>
    public MeetingTime? During { get; init; }

    /// <summary>All people who should come. Null keeps them. Who is not in the list is taken off.</summary>
    public IReadOnlyList<Person>? Attendees { get; init; }

    /// <summary>All people who need not come. Null keeps them. Who is not in the list is taken off.</summary>
    public IReadOnlyList<Person>? OptionalAttendees { get; init; }

    /// <summary>All rooms. Null keeps them. A room that is not in the list is given back, after the new ones are booked where the vendor allows.</summary>
    public IReadOnlyList<Room>? Rooms { get; init; }

    /// <summary>Whether people can join online. Null keeps it. No vendor allows a change everywhere: see <see cref="SchedulingFacet.OnlineChange"/>.</summary>
    public bool? Online { get; init; }

    /// <summary>The password to join. Null keeps it; empty removes it. It prints as <c>***</c>.</summary>
    public string? Password { get; init; }

    /// <summary>Whether the meeting is recorded from its start. Null keeps it.</summary>
    public bool? Recording { get; init; }

    /// <summary>How long before the start people are reminded. Null keeps them; empty means never.</summary>
    public IReadOnlyList<TimeSpan>? Reminders { get; init; }

    /// <summary>How the meeting repeats. Null keeps it. A series cannot become a single meeting.</summary>
    public MeetingRecurrence? Recurrence { get; init; }

    /// <summary>What the meeting may go without: see <see cref="Tolerate"/>.</summary>
    public IReadOnlyList<SchedulingFacet> Tolerated { get => field ?? []; init; }

    /// <summary>Returns the same change that goes without some things where the vendor cannot do them, instead of being refused.</summary>
    /// <param name="facets">The things. What the meeting went without stands in <see cref="ScheduledMeeting.Tolerated"/>.</param>
    public MeetingChange Tolerate(params IReadOnlyList<SchedulingFacet> facets) => this with { Tolerated = [.. Tolerated.Union(facets)] };

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Title = {Title}, Description = {Description}, During = {During}, Attendees = {Attendees?.Count}, OptionalAttendees = {OptionalAttendees?.Count}, Rooms = {Rooms?.Count}");
        builder.Append(CultureInfo.InvariantCulture, $", Online = {Online}, Password = {(Password is null ? null : "***")}, Recording = {Recording}, Reminders = {Reminders?.Count}, Recurrence = {Recurrence}, Tolerated = {Tolerated.Count}");
        return true;
    }
}
