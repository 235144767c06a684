using MeetingApis.DingTalk;

namespace MeetingApis.Samples.Scheduler;

/// <summary>Schedules conferences in DingTalk, which lets nobody but the creator move or cancel one.</summary>
internal sealed class DingTalkScheduler(IDingTalkScheduleConferencesApi conferences) : IMeetingScheduler
{
    public async Task<ScheduledMeeting> CreateAsync(MeetingPlan plan, CancellationToken cancellationToken)
    {
        CreateScheduleConferenceResponse response = await conferences.CreateAsync(
            new CreateScheduleConferenceRequest
            {
                CreatorUnionId = plan.OrganizerId,
                Title = plan.Title,
                StartTime = plan.Start,
                EndTime = plan.End,
            },
            cancellationToken);
        return response.ScheduleConferenceId is { } id
            ? new ScheduledMeeting(VendorName.DingTalk, id, response.RoomCode, response.Url)
            : throw new MeetingProtocolException("DingTalk answered without a conference id.") { Vendor = MeetingVendor.DingTalk, IsOutcomeUnknown = true };
    }

    public Task MoveAsync(string id, MeetingPlan plan, CancellationToken cancellationToken) => conferences.UpdateAsync(
        new UpdateScheduleConferenceRequest
        {
            ScheduleConferenceId = id,
            CreatorUnionId = plan.OrganizerId,
            Title = plan.Title,
            StartTime = plan.Start,
            EndTime = plan.End,
        },
        cancellationToken);

    public Task CancelAsync(string id, string organizerId, CancellationToken cancellationToken) => conferences.CancelAsync(
        new CancelScheduleConferenceRequest { ScheduleConferenceId = id, CreatorUnionId = organizerId },
        cancellationToken);
}
