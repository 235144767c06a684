namespace MeetingApis.Scheduling.Tests;

/// <summary>A process that schedules in an office: a client and a scheduler of its own.</summary>
/// <param name="Scheduler">The scheduler.</param>
/// <param name="Line">The line to the vendor.</param>
/// <param name="Store">The store, as the process sees it.</param>
internal sealed record OfficeProcess(IMeetingScheduler Scheduler, Line Line, IGrantStore Store);
