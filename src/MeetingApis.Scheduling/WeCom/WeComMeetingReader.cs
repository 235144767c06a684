using MeetingApis.Scheduling.Internal;
using MeetingApis.WeCom;

namespace MeetingApis.Scheduling.WeCom;

/// <summary>Reads a meeting or a schedule, apart from its rooms.</summary>
internal static class WeComMeetingReader
{
    public static ScheduledMeeting Read(MeetingReference reference, NativeMeeting native) =>
        native.WeComMeeting is { } meeting ? Read(reference, native, meeting) : Read(reference, native, native.WeComSchedule!);

    private static ScheduledMeeting Read(MeetingReference reference, NativeMeeting native, GetWeComMeetingResponse meeting)
    {
        MeetingTime during = meeting is { MeetingStart: { } start, MeetingDuration: { } duration } && duration > TimeSpan.Zero
            ? MeetingTime.From(start, duration, Zones.FirstKnown(reference.TimeZone))
            : throw Unreadable();
        bool isSeries = meeting.Reminders?.IsRepeat == true;
        return new ScheduledMeeting
        {
            Id = new ScheduledMeetingId(reference),
            Title = meeting.Title ?? "",
            Description = KeyMark.Strip(meeting.Description),
            During = during,
            IsCancelled = meeting.Status == WeComMeetingStatus.Cancelled,
            JoinLink = meeting.MeetingLink,
            MeetingNumber = meeting.MeetingCode,
            People = [.. (meeting.Attendees?.Members ?? []).Where(static member => member.UserId is not null).Select(static member => new InvitedPerson(PersonOf(member.UserId!), Answer: null))],
            Recurrence = isSeries && meeting.SeriesParts.Count == 0 ? WeComRecurrence.Read(meeting.Reminders!, during) : null,
            IsSeries = isSeries,
            Native = native,
        };
    }

    private static ScheduledMeeting Read(MeetingReference reference, NativeMeeting native, WeComSchedule schedule)
    {
        MeetingTime during = DuringOf(schedule, Zones.FirstKnown(reference.TimeZone));
        bool isSeries = schedule.Reminders?.IsRepeat == true;
        return new ScheduledMeeting
        {
            Id = new ScheduledMeetingId(reference),
            Title = schedule.Summary ?? "",
            Description = KeyMark.Strip(schedule.Description),
            During = during,
            IsCancelled = schedule.Status == WeComScheduleStatus.Cancelled,
            People = [.. schedule.Attendees.Where(static one => one.UserId is not null).Select(static one => new InvitedPerson(PersonOf(one.UserId!), AnswerOf(one.ResponseStatus)))],
            Recurrence = isSeries ? WeComRecurrence.Read(schedule.Reminders!, during) : null,
            IsSeries = isSeries,
            Native = native,
        };
    }

    /// <summary>Whole days end at some moment of the last day, or at the midnight after it.</summary>
    private static MeetingTime DuringOf(WeComSchedule schedule, string timeZone)
    {
        DateTimeOffset start = schedule.StartTime ?? throw Unreadable();
        DateTimeOffset end = schedule.EndTime ?? throw Unreadable();
        if (schedule.IsWholeDay != true)
        {
            return MeetingTime.Between(start, end > start ? end : start.AddSeconds(1), timeZone);
        }

        var zone = TimeZoneInfo.FindSystemTimeZoneById(timeZone);
        var first = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(start, zone).DateTime);
        var last = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(end > start ? end.AddSeconds(-1) : start, zone).DateTime);
        return MeetingTime.AllDay(first, timeZone, last.DayNumber - first.DayNumber + 1);
    }

    private static Person PersonOf(string userId) => new(MeetingVendor.WeCom, userId);

    private static PersonAnswer? AnswerOf(WeComScheduleResponseStatus? status) => status switch
    {
        WeComScheduleResponseStatus.Pending => PersonAnswer.None,
        WeComScheduleResponseStatus.Tentative => PersonAnswer.Tentative,
        WeComScheduleResponseStatus.AcceptedAll or WeComScheduleResponseStatus.AcceptedOnce => PersonAnswer.Accepted,
        WeComScheduleResponseStatus.Declined => PersonAnswer.Declined,
        _ => null,
    };

    private static MeetingProtocolException Unreadable() => new("WeCom's answer does not say when the meeting takes place.") { Vendor = MeetingVendor.WeCom };
}
