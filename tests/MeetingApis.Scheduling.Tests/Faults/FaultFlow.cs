namespace MeetingApis.Scheduling.Tests;

/// <summary>A flow, each call of which is made to end badly.</summary>
/// <param name="Plan">The meeting that it makes, or works on.</param>
/// <param name="Act">What it does to the meeting; null if it schedules it.</param>
internal sealed record FaultFlow(Func<Office, MeetingPlan, MeetingPlan> Plan, Func<Office, IMeetingScheduler, ScheduledMeeting, CancellationToken, Task>? Act = null)
{
    /// <summary>All of them by name.</summary>
    public static IReadOnlyDictionary<string, FaultFlow> All { get; } = new Dictionary<string, FaultFlow>
    {
        ["schedule"] = new(static (_, plan) => plan),
        ["schedule with two rooms"] = new(WithTwoRooms),
        ["schedule without a room"] = new(static (_, plan) => plan with { Rooms = [] }),
        ["schedule, not online"] = new(static (_, plan) => plan with { Online = false }),
        ["move, not online"] = new(static (_, plan) => plan with { Online = false }, MoveAsync),
        ["cancel, not online"] = new(static (_, plan) => plan with { Online = false }, CancelAsync),
        ["move"] = new(static (_, plan) => plan, MoveAsync),
        ["move with two rooms"] = new(WithTwoRooms, MoveAsync),
        ["change title, rooms and people"] = new(static (office, plan) => plan with { Attendees = [office.People[1]] }, ChangeAsync),
        ["cancel"] = new(static (_, plan) => plan, CancelAsync),
        ["cancel with two rooms"] = new(WithTwoRooms, CancelAsync),
    };

    private static MeetingPlan WithTwoRooms(Office office, MeetingPlan plan) => plan with { Rooms = [office.Rooms[0], office.Rooms[1]] };

    private static Task<ScheduledMeeting> MoveAsync(Office office, IMeetingScheduler scheduler, ScheduledMeeting meeting, CancellationToken cancellationToken) =>
        scheduler.MoveAsync(meeting.Id, meeting.During.Start.AddHours(3), cancellationToken);

    private static Task<ScheduledMeeting> ChangeAsync(Office office, IMeetingScheduler scheduler, ScheduledMeeting meeting, CancellationToken cancellationToken) =>
        scheduler.ChangeAsync(meeting.Id, new MeetingChange { Title = $"{meeting.Title} 改", Rooms = [office.Rooms[1]], Attendees = [office.People[2]] }, cancellationToken);

    private static Task CancelAsync(Office office, IMeetingScheduler scheduler, ScheduledMeeting meeting, CancellationToken cancellationToken) =>
        scheduler.CancelAsync(meeting.Id, cancellationToken);
}
