using MeetingApis.Scheduling;

namespace MeetingApis.Samples.Scheduler;

/// <summary>A meeting for callers: all of it apart from the vendor's own objects.</summary>
internal sealed class MeetingAnswer(ScheduledMeeting meeting)
{
    public ScheduledMeetingId Id => meeting.Id;

    public string Title => meeting.Title;

    public string Description => meeting.Description;

    public MeetingTime During => meeting.During;

    public bool IsCancelled => meeting.IsCancelled;

    public string? JoinLink => meeting.JoinLink;

    public string? MeetingNumber => meeting.MeetingNumber;

    public IReadOnlyList<BookedRoom> Rooms => meeting.Rooms;

    public IReadOnlyList<InvitedPerson> People => meeting.People;

    /// <summary>An RRULE. Null if the meeting does not repeat.</summary>
    public string? Recurrence => meeting.Recurrence?.ToRRule(meeting.During);

    public bool IsSeries => meeting.IsSeries;

    /// <summary>What the meeting goes without, each with the reason.</summary>
    public IReadOnlyList<SchedulingCapability> Tolerated => meeting.Tolerated;
}
