using MeetingApis.Scheduling.Internal;
using MeetingApis.WeCom;

namespace MeetingApis.Scheduling.WeCom;

/// <summary>Finds the meetings of a key: WeCom has no key of its own, so that each description is looked at.</summary>
internal sealed class WeComKeys(WeComClient client, WeComRooms rooms, string? calendarId)
{
    /// <summary>How far a meeting may have been moved to an earlier time and still be found.</summary>
    private static readonly TimeSpan s_margin = TimeSpan.FromDays(1);

    public MeetingReference ReferenceOf(Draft draft, string id) => new()
    {
        Vendor = MeetingVendor.WeCom,
        AppId = client.Identity.AppId,
        Tenant = client.Identity.Tenant,
        User = client.Identity.User,
        EventId = id,
        Online = draft.Plan.Online,
        OrganizerId = draft.Plan.Organizer!.Id,
        CalendarId = calendarId,
        TimeZone = draft.Plan.During.TimeZone,
        KeyRecord = draft.KeyRecord,
    };

    public async Task<IReadOnlyList<FoundMeeting>> FindAsync(Draft draft, CancellationToken cancellationToken)
    {
        List<FoundMeeting> found = [];
        await foreach ((string id, NativeMeeting native, string? description) in CandidatesAsync(draft, cancellationToken).ConfigureAwait(false))
        {
            if (KeyMark.GenerationIn(description, client.Identity, draft.Plan.Key) is { } generation)
            {
                ScheduledMeeting meeting = WeComMeetingReader.Read(ReferenceOf(draft, id), native);
                MeetingReference reference = meeting.IsCancelled ? meeting.Id.Reference : await rooms.RecallAsync(meeting, draft.Plan.Rooms, cancellationToken).ConfigureAwait(false);
                found.Add(new FoundMeeting(reference, generation, meeting.IsCancelled));
            }
        }

        return found;
    }

    private IAsyncEnumerable<(string Id, NativeMeeting Native, string? Description)> CandidatesAsync(Draft draft, CancellationToken cancellationToken) =>
        draft.Plan.Online ? MeetingsAsync(draft.Plan, cancellationToken) : SchedulesAsync(cancellationToken);

    /// <summary>The organizer's meetings from the plan's time on. WeCom lists ids only, and every meeting that is still to come.</summary>
    private async IAsyncEnumerable<(string Id, NativeMeeting Native, string? Description)> MeetingsAsync(MeetingPlan plan, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var request = new ListWeComMeetingIdsRequest { UserId = plan.Organizer!.Id, BeginTime = plan.During.Start - s_margin, EndTime = plan.During.Start + s_margin };
        await foreach (string id in client.Meetings.EnumerateIdsAsync(request, cancellationToken).ConfigureAwait(false))
        {
            if (await ReadAsync(id, cancellationToken).ConfigureAwait(false) is { } meeting)
            {
                yield return (id, new NativeMeeting { WeComMeeting = meeting }, meeting.Description);
            }
        }
    }

    /// <summary>Schedules are listed by calendar only, so that nothing is found without one.</summary>
    private async IAsyncEnumerable<(string Id, NativeMeeting Native, string? Description)> SchedulesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (calendarId is null)
        {
            yield break;
        }

        await foreach (WeComSchedule schedule in client.Schedules.EnumerateAsync(new ListWeComSchedulesRequest { CalendarId = calendarId }, cancellationToken).ConfigureAwait(false))
        {
            yield return (schedule.ScheduleId!, new NativeMeeting { WeComSchedule = schedule }, schedule.Description);
        }
    }

    private async Task<GetWeComMeetingResponse?> ReadAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            return await client.Meetings.GetAsync(new GetWeComMeetingRequest { MeetingId = id }, cancellationToken).ConfigureAwait(false);
        }
        catch (MeetingApiException e) when (e is MeetingNotFoundException || WeComRefusals.IsOthers(e))
        {
            // It is gone, or was never one of ours.
            return null;
        }
    }
}
