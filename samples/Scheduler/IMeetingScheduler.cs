namespace MeetingApis.Samples.Scheduler;

/// <summary>What this service wants of a vendor. Registered once for each, keyed by <see cref="VendorName"/>.</summary>
internal interface IMeetingScheduler
{
    Task<ScheduledMeeting> CreateAsync(MeetingPlan plan, CancellationToken cancellationToken);

    Task MoveAsync(string id, MeetingPlan plan, CancellationToken cancellationToken);

    Task CancelAsync(string id, string organizerId, CancellationToken cancellationToken);
}
