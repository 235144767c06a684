namespace MeetingApis.Testing;

/// <summary>The occurrences of a schedule that repeats.</summary>
internal static class WeComOccurrences
{
    /// <summary>No occurrence further away is looked at: ten years.</summary>
    private const int MostDays = 3653;

    public static bool Repeats(SimulatedWeComSchedule schedule) => WeComReminders.IsRecurring(schedule.Reminders);

    /// <summary>The starts, in order, without those that were taken out. One for a schedule that does not repeat.</summary>
    public static IEnumerable<DateTimeOffset> Of(SimulatedWeComSchedule schedule)
    {
        if (!Repeats(schedule))
        {
            return [schedule.StartTime];
        }

        long until = WeComRecurrence.Number(schedule.Reminders, "repeat_until") is > 0 and var last ? last : long.MaxValue;
        DateTimeOffset first = schedule.StartTime.ToOffset(WeComRecurrence.Number(schedule.Reminders, "timezone") is { } hours ? TimeSpan.FromHours(hours) : ChinaTime.Offset);
        return Enumerable.Range(0, MostDays).Select(day => first.AddDays(day))
            .TakeWhile(time => time.ToUnixTimeSeconds() <= until)
            .Where(time => WeComRecurrence.IsDue(schedule.Reminders, first, time) && !schedule.ExcludedTimes.Contains(time));
    }
}
