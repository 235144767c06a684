using System.Globalization;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.WeCom;

/// <summary>
/// The rules of the page on repetition and reminders. What needs another value is refused only where the same request gives
/// that other one a contrary value; only the interval of a custom repetition must always be there.
/// </summary>
public sealed class MeetingRemindersValidationTests
{
    [Theory]
    [InlineData(0, true, "")]
    [InlineData(1, true, "")]
    [InlineData(2, null, "")]
    [InlineData(7, null, "")]
    [InlineData(0, false, "Reminders.RepeatType")]
    [InlineData(3, true, "Reminders.RepeatType")]
    [InlineData(-1, null, "Reminders.RepeatType")]
    public async Task How_a_meeting_repeats_is_one_of_the_page_and_needs_repetition(int type, bool? isRepeat, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { RepeatType = (WeComMeetingRepeatType)type, IsRepeat = isRepeat });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(true, true, 1, "")]
    [InlineData(null, true, 1, "")]
    [InlineData(false, true, 1, "Reminders.IsCustomRepeat")]
    [InlineData(false, false, null, "")]
    [InlineData(true, true, null, "Reminders.RepeatInterval")]
    [InlineData(true, true, 0, "Reminders.RepeatInterval")]
    [InlineData(true, true, -1, "Reminders.RepeatInterval")]
    [InlineData(true, false, null, "")]
    [InlineData(true, null, 3, "")]
    public async Task A_custom_repetition_needs_repetition_and_an_interval(bool? isRepeat, bool? isCustom, int? interval, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { IsRepeat = isRepeat, IsCustomRepeat = isCustom, RepeatInterval = interval });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(WeComMeetingRepeatType.Daily, true, "")]
    [InlineData(WeComMeetingRepeatType.Weekly, true, "")]
    [InlineData(WeComMeetingRepeatType.Monthly, true, "")]
    [InlineData(WeComMeetingRepeatType.Weekdays, true, "Reminders.RepeatType")]
    [InlineData(WeComMeetingRepeatType.Weekdays, false, "")]
    [InlineData(WeComMeetingRepeatType.Weekdays, null, "")]
    public async Task A_custom_repetition_is_daily_weekly_or_monthly(WeComMeetingRepeatType type, bool? isCustom, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { IsRepeat = true, RepeatType = type, IsCustomRepeat = isCustom, RepeatInterval = 1 });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(WeComMeetingRepeatType.Weekly, true, "")]
    [InlineData(WeComMeetingRepeatType.Weekly, null, "")]
    [InlineData(null, null, "")]
    [InlineData(null, true, "")]
    [InlineData(WeComMeetingRepeatType.Weekly, false, "Reminders.RepeatDaysOfWeek")]
    [InlineData(WeComMeetingRepeatType.Daily, true, "Reminders.RepeatDaysOfWeek")]
    [InlineData(WeComMeetingRepeatType.Monthly, true, "Reminders.RepeatDaysOfWeek")]
    [InlineData(null, false, "Reminders.RepeatDaysOfWeek")]
    public async Task Days_of_the_week_need_a_custom_weekly_repetition(WeComMeetingRepeatType? type, bool? isCustom, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { RepeatType = type, IsCustomRepeat = isCustom, RepeatInterval = 1, RepeatDaysOfWeek = [DayOfWeek.Monday, DayOfWeek.Sunday] });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(WeComMeetingRepeatType.Monthly, true, "")]
    [InlineData(WeComMeetingRepeatType.Monthly, null, "")]
    [InlineData(null, null, "")]
    [InlineData(null, true, "")]
    [InlineData(WeComMeetingRepeatType.Monthly, false, "Reminders.RepeatDaysOfMonth")]
    [InlineData(WeComMeetingRepeatType.Daily, true, "Reminders.RepeatDaysOfMonth")]
    [InlineData(WeComMeetingRepeatType.Weekly, true, "Reminders.RepeatDaysOfMonth")]
    [InlineData(null, false, "Reminders.RepeatDaysOfMonth")]
    public async Task Days_of_the_month_need_a_custom_monthly_repetition(WeComMeetingRepeatType? type, bool? isCustom, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { RepeatType = type, IsCustomRepeat = isCustom, RepeatInterval = 1, RepeatDaysOfMonth = [1, 31] });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(6, "")]
    [InlineData(7, "Reminders.RepeatDaysOfWeek")]
    [InlineData(-1, "Reminders.RepeatDaysOfWeek")]
    public async Task A_day_of_the_week_is_one(int day, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { RepeatDaysOfWeek = [DayOfWeek.Monday, (DayOfWeek)day] });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(31, "")]
    [InlineData(0, "Reminders.RepeatDaysOfMonth")]
    [InlineData(32, "Reminders.RepeatDaysOfMonth")]
    public async Task A_day_of_the_month_is_1_to_31(int day, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { RepeatDaysOfMonth = [10, day] });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(WeComMeetingRepeatType.Daily, 200, "")]
    [InlineData(WeComMeetingRepeatType.Weekly, 200, "")]
    [InlineData(WeComMeetingRepeatType.Weekdays, 200, "")]
    [InlineData(null, 200, "")]
    [InlineData(WeComMeetingRepeatType.Monthly, 50, "")]
    [InlineData(WeComMeetingRepeatType.Daily, 1, "")]
    [InlineData(WeComMeetingRepeatType.Daily, 201, "Reminders.RepeatUntilCount")]
    [InlineData(WeComMeetingRepeatType.Weekdays, 201, "Reminders.RepeatUntilCount")]
    [InlineData(null, 201, "Reminders.RepeatUntilCount")]
    [InlineData(WeComMeetingRepeatType.Monthly, 51, "Reminders.RepeatUntilCount")]
    [InlineData(WeComMeetingRepeatType.Daily, 0, "Reminders.RepeatUntilCount")]
    public async Task A_repetition_has_at_most_200_meetings_or_50_where_it_is_monthly(WeComMeetingRepeatType? type, int count, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { RepeatType = type, RepeatUntilType = WeComMeetingRepeatUntilType.Count, RepeatUntilCount = count });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "Reminders.RepeatUntil")]
    [InlineData(2, "Reminders.RepeatUntilType")]
    [InlineData(null, "")]
    public async Task An_end_by_date_needs_repetition_until_a_date(int? type, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { RepeatUntilType = (WeComMeetingRepeatUntilType?)type, RepeatUntil = DateTimeOffset.FromUnixTimeSeconds(1800000000) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Theory]
    [InlineData("0", "")]
    [InlineData("300 900 3600 86400 0", "")]
    [InlineData("", "")]
    [InlineData("0 600", "Reminders.RemindBefore")]
    [InlineData("-300", "Reminders.RemindBefore")]
    [InlineData("300.5", "")]
    [InlineData("299.5", "Reminders.RemindBefore")]
    public async Task Reminders_come_at_the_times_of_the_page(string seconds, string expected)
    {
        TimeSpan[] times = [.. seconds.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(second => TimeSpan.FromSeconds(double.Parse(second, CultureInfo.InvariantCulture)))];

        IEnumerable<string> broken = await BrokenAsync(new() { RemindBefore = times });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    private static Task<IEnumerable<string>> BrokenAsync(WeComMeetingReminders reminders) =>
        UpdateWeComMeetingValidationTests.BrokenAsync(new() { MeetingId = "hyxxx", Reminders = reminders });
}
