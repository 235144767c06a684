using MeetingApis.DingTalk;

namespace MeetingApis.Tests.DingTalk;

/// <summary>The conference that the simulator knows, for tests that are about something else.</summary>
internal static class SimulatedConference
{
    /// <summary>A change of it.</summary>
    public static UpdateScheduleConferenceRequest Update() => new()
    {
        CreatorUnionId = "qzR1iSMDvzR9iP7Pxxxxxxxxxxxx",
        ScheduleConferenceId = "2a489xxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
        Title = "weekly",
        StartTime = new DateTimeOffset(2030, 1, 1, 9, 0, 0, TimeSpan.Zero),
        EndTime = new DateTimeOffset(2030, 1, 1, 10, 0, 0, TimeSpan.Zero),
    };
}
