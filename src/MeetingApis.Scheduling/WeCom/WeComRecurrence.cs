using MeetingApis.WeCom;

namespace MeetingApis.Scheduling.WeCom;

/// <summary>Writes and reads how meetings and schedules repeat.</summary>
internal static class WeComRecurrence
{
    /// <summary>Whether WeCom calls the rule a custom repetition (自定义), which meetings have with advanced features only.</summary>
    public static bool IsCustom(MeetingRecurrence series) => series.Interval > 1 || series.DaysOfWeek.Count > 1;

    /// <summary>Whether a meeting without advanced features can repeat so: every other week is the only interval that it has.</summary>
    public static bool IsBasic(MeetingRecurrence series) =>
        series.Count is null && (!IsCustom(series) || series is { Frequency: RecurrenceFrequency.Weekly, Interval: 2, DaysOfWeek.Count: 1 });

    /// <summary>The rule and the reminders of a meeting.</summary>
    /// <param name="series">The rule; null leaves it.</param>
    /// <param name="reminders">The reminders; null leaves them.</param>
    /// <param name="during">The first meeting.</param>
    /// <param name="present">What the meeting has now; null for a new one.</param>
    /// <param name="isSelfBuilt">Whether the app may send what advanced features need.</param>
    /// <returns>Null if there is nothing to say.</returns>
    public static WeComMeetingReminders? ForMeeting(MeetingRecurrence? series, IReadOnlyList<TimeSpan>? reminders, MeetingTime during, WeComMeetingRemindersInfo? present, bool isSelfBuilt)
    {
        IReadOnlyList<TimeSpan>? remindBefore = present is null && reminders is { Count: 0 } ? null : reminders;
        if (series is null)
        {
            return remindBefore is null ? null : new WeComMeetingReminders { RemindBefore = remindBefore };
        }

        bool isCustom = IsCustom(series) && isSelfBuilt;
        return new WeComMeetingReminders
        {
            IsRepeat = true,
            RepeatType = series.Frequency switch
            {
                RecurrenceFrequency.Daily => WeComMeetingRepeatType.Daily,
                RecurrenceFrequency.Weekly => WeComMeetingRepeatType.Weekly,
                _ => WeComMeetingRepeatType.Monthly,
            },
            IsCustomRepeat = isCustom ? true : present?.IsCustomRepeat == true ? false : null,
            RepeatInterval = IsCustom(series) ? series.Interval : null,
            RepeatDaysOfWeek = isCustom && series.Frequency == RecurrenceFrequency.Weekly ? series.DaysOfWeek : null,
            RepeatDaysOfMonth = isCustom && series.DayOfMonth is { } date ? [date] : null,
            RepeatUntilType = series.Count is not null ? WeComMeetingRepeatUntilType.Count : present?.RepeatUntilType == WeComMeetingRepeatUntilType.Count ? WeComMeetingRepeatUntilType.Date : null,
            RepeatUntilCount = series.Count,
            RepeatUntil = EndOf(series, during),
            RemindBefore = remindBefore,
        };
    }

    /// <summary>The rule and the reminders of a schedule, all of them: what is null, it has not.</summary>
    public static WeComScheduleReminders? ForSchedule(MeetingRecurrence? series, IReadOnlyList<TimeSpan>? reminders, MeetingTime during)
    {
        bool isRemind = reminders is { Count: > 0 };
        if (series is null)
        {
            return isRemind ? new WeComScheduleReminders { IsRemind = true, ReminderOffsets = [.. reminders!.Select(static before => -before)] } : null;
        }

        bool isCustom = IsCustom(series);
        return new WeComScheduleReminders
        {
            IsRemind = isRemind ? true : null,
            ReminderOffsets = isRemind ? [.. reminders!.Select(static before => -before)] : null,
            IsRepeat = true,
            RepeatType = series.Frequency switch
            {
                RecurrenceFrequency.Daily => WeComScheduleRepeatType.Daily,
                RecurrenceFrequency.Weekly => WeComScheduleRepeatType.Weekly,
                _ => WeComScheduleRepeatType.Monthly,
            },
            IsCustomRepeat = isCustom ? true : null,
            RepeatInterval = isCustom ? series.Interval : null,
            RepeatDaysOfWeek = isCustom && series.Frequency == RecurrenceFrequency.Weekly ? series.DaysOfWeek : null,
            RepeatDaysOfMonth = isCustom && series.DayOfMonth is { } date ? [date] : null,
            RepeatUntil = EndOf(series, during),
            TimeZoneHours = during.Start.Offset.Hours,
        };
    }

    /// <summary>Null for a rule that a <see cref="MeetingRecurrence"/> cannot say: one on working days, which leave holidays out, or on several dates.</summary>
    public static MeetingRecurrence? Read(WeComMeetingRemindersInfo rule, MeetingTime during)
    {
        bool isCustom = rule.IsCustomRepeat == true;
        MeetingRecurrence? series = rule.RepeatType switch
        {
            WeComMeetingRepeatType.Daily => MeetingRecurrence.Daily(isCustom ? IntervalOf(rule.RepeatInterval) : 1),
            WeComMeetingRepeatType.Weekly => Weekly(isCustom, IntervalOf(rule.RepeatInterval), rule.RepeatDaysOfWeek, during),
            WeComMeetingRepeatType.Monthly => Monthly(isCustom, IntervalOf(rule.RepeatInterval), rule.RepeatDaysOfMonth, during),
            _ => null,
        };
        return rule is { RepeatUntilType: WeComMeetingRepeatUntilType.Count, RepeatUntilCount: { } count and > 0 } ? series?.Times(count) : Until(series, rule.RepeatUntil, during);
    }

    /// <summary>The same of a schedule.</summary>
    public static MeetingRecurrence? Read(WeComScheduleRemindersInfo rule, MeetingTime during)
    {
        bool isCustom = rule.IsCustomRepeat == true;
        MeetingRecurrence? series = rule.RepeatType switch
        {
            WeComScheduleRepeatType.Daily => MeetingRecurrence.Daily(isCustom ? IntervalOf(rule.RepeatInterval) : 1),
            WeComScheduleRepeatType.Weekly => Weekly(isCustom, isCustom ? IntervalOf(rule.RepeatInterval) : 1, rule.RepeatDaysOfWeek, during),
            WeComScheduleRepeatType.Monthly => Monthly(isCustom, IntervalOf(rule.RepeatInterval), rule.RepeatDaysOfMonth, during),
            _ => null,
        };
        return Until(series, rule.RepeatUntil, during);
    }

    /// <summary>WeCom adds the day of the start itself to the chosen ones.</summary>
    private static MeetingRecurrence Weekly(bool isCustom, int interval, IReadOnlyList<DayOfWeek> days, MeetingTime during) =>
        MeetingRecurrence.Weekly(isCustom ? [.. days, during.FirstDay.DayOfWeek] : [during.FirstDay.DayOfWeek], interval);

    private static MeetingRecurrence? Monthly(bool isCustom, int interval, IReadOnlyList<int> dates, MeetingTime during) =>
        !isCustom ? MeetingRecurrence.MonthlyOnDay(during.FirstDay.Day)
        : dates.All(date => date == during.FirstDay.Day) ? MeetingRecurrence.MonthlyOnDay(during.FirstDay.Day, interval)
        : null;

    private static int IntervalOf(int? interval) => Math.Max(1, interval ?? 1);

    /// <summary>The last moment of the last day: the page calls it the end of the repetition.</summary>
    private static DateTimeOffset? EndOf(MeetingRecurrence series, MeetingTime during) =>
        series.LastDay is { } last ? new DateTimeOffset(last.ToDateTime(new TimeOnly(23, 59, 59)), during.Start.Offset) : null;

    private static MeetingRecurrence? Until(MeetingRecurrence? series, DateTimeOffset? until, MeetingTime during)
    {
        if (series is null || until is not { } end)
        {
            return series;
        }

        DateTimeOffset local = TimeZoneInfo.ConvertTime(end, during.Zone);
        var day = DateOnly.FromDateTime(local.DateTime);
        return series.Until(local.TimeOfDay >= during.Start.TimeOfDay ? day : day.AddDays(-1));
    }
}
