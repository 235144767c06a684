using MeetingApis.Scheduling.Internal;
using MeetingApis.WeCom;

namespace MeetingApis.Scheduling.WeCom;

/// <summary>Reads the two kinds of meeting in one way.</summary>
internal static class WeComNative
{
    /// <exception cref="MeetingNotFoundException">WeCom does not know the meeting.</exception>
    public static async Task<NativeMeeting> ReadNativeAsync(this WeComClient client, MeetingReference reference, CancellationToken cancellationToken)
    {
        if (reference.Online)
        {
            var request = new GetWeComMeetingRequest { MeetingId = reference.EventId };
            return new NativeMeeting { WeComMeeting = await client.Meetings.GetAsync(request, cancellationToken).ConfigureAwait(false) };
        }

        var ids = new BatchGetWeComSchedulesRequest { ScheduleIds = [reference.EventId] };
        BatchGetWeComSchedulesResponse found = await client.Schedules.BatchGetAsync(ids, cancellationToken).ConfigureAwait(false);
        return found.Items is [var schedule, ..]
            ? new NativeMeeting { WeComSchedule = schedule }
            : throw new MeetingNotFoundException("WeCom does not know the schedule.") { Vendor = MeetingVendor.WeCom };
    }
}
