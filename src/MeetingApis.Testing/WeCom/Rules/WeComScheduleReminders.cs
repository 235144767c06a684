namespace MeetingApis.Testing;

/// <summary>The <c>reminders</c> of a schedule, which also say how it repeats.</summary>
internal static class WeComScheduleReminders
{
    private const int Weekdays = 7;

    private static readonly long[] s_kinds = [0, 1, 2, 5, Weekdays];

    public static void Check(JsonFields? reminders)
    {
        if (reminders is null)
        {
            return;
        }

        foreach (string name in (string[])["is_remind", "is_repeat", "is_custom_repeat"])
        {
            WeComGateway.Require(reminders.Integer(name) is null or 0 or 1, 40058, $"invalid Request Parameter: {reminders.PathOf(name)}");
        }

        WeComGateway.Require(reminders.Integer("remind_before_event_secs") is not { } before || WeComReminders.LeadTimes.Contains(before), 90471, "invalid remind_before_event_secs");
        WeComGateway.Require((reminders.Integers("remind_time_diffs") ?? []).All(static diff => diff is >= -604800 and <= 86399), 90704, "invalid remind_time_diffs");
        WeComGateway.Require(reminders.Integer("repeat_type") is not { } kind || s_kinds.Contains(kind), 90465, "invalid repeat_type");
        _ = WeComTimes.Read(reminders, "repeat_until");
        WeComGateway.Require(reminders.Integer("is_custom_repeat") != 1 || reminders.Integer("repeat_interval") >= 1, 90486, "missing repeat_interval");
        WeComGateway.Require((reminders.Integers("repeat_day_of_week") ?? []).All(static day => day is >= 1 and <= 7), 90467, "invalid repeat_day_of_week");
        WeComGateway.Require((reminders.Integers("repeat_day_of_month") ?? []).All(static day => day is >= 1 and <= 31), 90487, "invalid repeat_day_of_month");
        WeComGateway.Require(reminders.Integer("timezone") is null or (>= -12 and <= 12), 90480, "invalid timezone");
    }
}
