using MeetingApis.WeCom;

namespace MeetingApis.Samples.Scheduler;

/// <summary>Schedules meetings in WeCom. Who manages a meeting cannot be changed afterwards.</summary>
internal sealed class WeComScheduler(IWeComMeetingsApi meetings) : IMeetingScheduler
{
    public async Task<ScheduledMeeting> CreateAsync(MeetingPlan plan, CancellationToken cancellationToken)
    {
        CreateWeComMeetingResponse response = await meetings.CreateAsync(
            new CreateWeComMeetingRequest
            {
                AdminUserId = plan.OrganizerId,
                Title = plan.Title,
                MeetingStart = plan.Start,
                MeetingDuration = plan.End - plan.Start,
            },
            cancellationToken);
        return response.MeetingId is { } id
            ? new ScheduledMeeting(VendorName.WeCom, id, response.MeetingCode, response.MeetingLink)
            : throw new MeetingProtocolException("WeCom answered without a meeting id.") { Vendor = MeetingVendor.WeCom, IsOutcomeUnknown = true };
    }

    public Task MoveAsync(string id, MeetingPlan plan, CancellationToken cancellationToken) => meetings.UpdateAsync(
        new UpdateWeComMeetingRequest { MeetingId = id, Title = plan.Title, MeetingStart = plan.Start, MeetingDuration = plan.End - plan.Start },
        cancellationToken);

    // The app made the meeting, so the app may cancel it, whoever asks.
    public Task CancelAsync(string id, string organizerId, CancellationToken cancellationToken) =>
        meetings.CancelAsync(new CancelWeComMeetingRequest { MeetingId = id }, cancellationToken);
}
