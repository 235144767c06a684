using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;

namespace MeetingApis.Scheduling.Tests;

/// <summary>A meeting as the vendor's own objects tell it, in words that are the same for all vendors.</summary>
internal sealed record MeetingFacts
{
    public required string? Title { get; init; }

    /// <summary>The description with all that stands in it.</summary>
    public required string? Description { get; init; }

    public required bool IsAllDay { get; init; }

    /// <summary>The start; null for whole days.</summary>
    public required DateTimeOffset? Start { get; init; }

    /// <summary>The end; null for whole days.</summary>
    public required DateTimeOffset? End { get; init; }

    public required IReadOnlyList<string> RequiredIds { get; init; }

    public IReadOnlyList<string> OptionalIds { get; init; } = [];

    public required bool IsOnline { get; init; }

    public string? Password { get; init; }

    public bool? IsRecorded { get; init; }

    public required IReadOnlyList<TimeSpan> Reminders { get; init; }

    public static MeetingFacts Of(ScheduledMeeting meeting) => meeting.Native switch
    {
        { FeishuEvent: { } one } => Of(one),
        { DingTalkEvent: { } one } => Of(one),
        { WeComMeeting: { } one } => Of(one),
        { WeComSchedule: { } one } => Of(one),
        _ => throw new ArgumentException("The meeting has no native object.", nameof(meeting)),
    };

    private static MeetingFacts Of(FeishuCalendarEvent one)
    {
        FeishuCalendarEventAttendeeInfo[] people = [.. one.Attendees.Where(static person => person.Type == FeishuCalendarEventAttendeeType.User && person.RsvpStatus != FeishuCalendarEventRsvpStatus.Removed)];
        return new MeetingFacts
        {
            Title = one.Summary,
            Description = one.Description,
            IsAllDay = one.StartTime?.Date is not null,
            Start = one.StartTime?.Timestamp,
            End = one.EndTime?.Timestamp,
            RequiredIds = [.. people.Where(static person => person.IsOptional != true).Select(static person => person.UserId!)],
            OptionalIds = [.. people.Where(static person => person.IsOptional == true).Select(static person => person.UserId!)],
            IsOnline = one.Conference?.Type is { } type && type != FeishuEventConferenceType.None,
            Password = one.Conference?.MeetingSettings?.Password,
            IsRecorded = one.Conference?.MeetingSettings?.AutoRecord,
            Reminders = [.. one.Reminders.Select(static reminder => TimeSpan.FromMinutes(reminder.Minutes ?? 0))],
        };
    }

    private static MeetingFacts Of(GetDingTalkCalendarEventResponse one) => new()
    {
        Title = one.Summary,
        Description = one.Description,
        IsAllDay = one.IsAllDay == true,
        Start = one.IsAllDay == true ? null : one.Start?.Time,
        End = one.IsAllDay == true ? null : one.End?.Time,
        RequiredIds = [.. one.Attendees.Where(static person => person.IsOptional != true).Select(static person => person.UnionId!)],
        OptionalIds = [.. one.Attendees.Where(static person => person.IsOptional == true).Select(static person => person.UnionId!)],
        IsOnline = one.OnlineMeeting is not null,
        Reminders = [.. one.Reminders.Select(static reminder => reminder.BeforeStart ?? TimeSpan.Zero)],
    };

    private static MeetingFacts Of(GetWeComMeetingResponse one) => new()
    {
        Title = one.Title,
        Description = one.Description,
        IsAllDay = false,
        Start = one.MeetingStart,
        End = one.MeetingStart + one.MeetingDuration,
        RequiredIds = [.. (one.Attendees?.Members ?? []).Select(static person => person.UserId!)],
        IsOnline = true,
        Password = one.Settings?.Password,
        IsRecorded = one.Settings?.AutoRecordType is { } type ? type != WeComAutoRecordType.None : null,
        Reminders = one.Reminders?.RemindBefore ?? [],
    };

    private static MeetingFacts Of(WeComSchedule one) => new()
    {
        Title = one.Summary,
        Description = one.Description,
        IsAllDay = one.IsWholeDay == true,
        Start = one.IsWholeDay == true ? null : one.StartTime,
        End = one.IsWholeDay == true ? null : one.EndTime,
        RequiredIds = [.. one.Attendees.Select(static person => person.UserId!)],
        IsOnline = false,
        Reminders = one.Reminders?.IsRemind == true ? one.Reminders.ReminderOffsets.Count > 0 ? [.. one.Reminders.ReminderOffsets.Select(static offset => offset.Duration())] : [one.Reminders.RemindBeforeEvent ?? TimeSpan.Zero] : [],
    };
}
