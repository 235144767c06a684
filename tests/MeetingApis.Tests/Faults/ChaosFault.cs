namespace MeetingApis.Tests.Faults;

/// <summary>How a call fails by chance: before its work is done, or after it.</summary>
internal enum ChaosFault
{
    NotConnected,
    LostBefore,
    LostAfter,
    BrokenAfter,
    FailedBefore,
    FailedAfter,
    GarbledAfter,
    TimedOutAfter,
    Throttled,
}
