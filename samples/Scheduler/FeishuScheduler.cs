using MeetingApis.Feishu;

namespace MeetingApis.Samples.Scheduler;

/// <summary>Reserves meetings in Feishu. A reservation has no start, only an end: people can join until then.</summary>
internal sealed class FeishuScheduler(IFeishuReservesApi reserves) : IMeetingScheduler
{
    public async Task<ScheduledMeeting> CreateAsync(MeetingPlan plan, CancellationToken cancellationToken)
    {
        ApplyReserveResponse response = await reserves.ApplyAsync(
            new ApplyReserveRequest
            {
                OwnerId = plan.OrganizerId,
                EndTime = plan.End,
                MeetingSettings = new FeishuReserveMeetingSettings { Topic = plan.Title },
            },
            cancellationToken: cancellationToken);
        return response.Reserve is { Id: { } id } reserve
            ? new ScheduledMeeting(VendorName.Feishu, id, reserve.MeetingNo, reserve.Url)
            : throw new MeetingProtocolException("Feishu answered without a reservation.") { Vendor = MeetingVendor.Feishu, IsOutcomeUnknown = true };
    }

    public Task MoveAsync(string id, MeetingPlan plan, CancellationToken cancellationToken) => reserves.UpdateAsync(
        id,
        new UpdateReserveRequest { EndTime = plan.End, MeetingSettings = new FeishuReserveMeetingSettings { Topic = plan.Title } },
        cancellationToken: cancellationToken);

    // The app reserved, so the app may delete, whoever asks.
    public Task CancelAsync(string id, string organizerId, CancellationToken cancellationToken) => reserves.DeleteAsync(id, cancellationToken);
}
