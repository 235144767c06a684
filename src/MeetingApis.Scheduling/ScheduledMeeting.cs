using System.Globalization;
using System.Text;

namespace MeetingApis.Scheduling;

/// <summary>A meeting as the vendor holds it.</summary>
public sealed record ScheduledMeeting
{
    /// <summary>The meeting's id. Store it: it is all that is needed to move or cancel the meeting, in another process too.</summary>
    public required ScheduledMeetingId Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The description, without the line that holds the key's hash. Empty if there is none.</summary>
    public string Description { get => field ?? ""; init; }

    /// <summary>When the meeting takes place; of a series, its first meeting.</summary>
    public required MeetingTime During { get; init; }

    /// <summary>Whether the meeting is cancelled.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>The link to join. Null if the meeting is not online, or the vendor tells none. A secret: it prints as <c>***</c>.</summary>
    public string? JoinLink { get; init; }

    /// <summary>The number to join, in digits. Null if the meeting is not online, or the vendor tells none.</summary>
    public string? MeetingNumber { get; init; }

    /// <summary>The rooms. Empty if there are none.</summary>
    public IReadOnlyList<BookedRoom> Rooms { get => field ?? []; init; }

    /// <summary>The people who are invited. Empty if nobody is. Some vendors count the organizer.</summary>
    public IReadOnlyList<InvitedPerson> People { get => field ?? []; init; }

    /// <summary>How the meeting repeats. Null if it does not, or in a way that <see cref="MeetingRecurrence"/> cannot say: <see cref="Native"/> has it.</summary>
    public MeetingRecurrence? Recurrence { get; init; }

    /// <summary>Whether the meeting is a series.</summary>
    public bool IsSeries { get; init; }

    /// <summary>What the meeting went without, and why. Empty if it has all that the plan asked for, and always after <see cref="IMeetingScheduler.GetAsync"/>.</summary>
    public IReadOnlyList<SchedulingCapability> Tolerated { get => field ?? []; init; }

    /// <summary>The vendor's own objects.</summary>
    public required NativeMeeting Native { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Id = {Id}, Title = {Title}, Description = {Description}, During = {During}, IsCancelled = {IsCancelled}, JoinLink = {(JoinLink is null ? null : "***")}, MeetingNumber = {MeetingNumber}");
        builder.Append(CultureInfo.InvariantCulture, $", Rooms = {Rooms.Count}, People = {People.Count}, Recurrence = {Recurrence}, IsSeries = {IsSeries}, Tolerated = {Tolerated.Count}, Native = {Native}");
        return true;
    }
}
