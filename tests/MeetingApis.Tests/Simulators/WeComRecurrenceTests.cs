using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.Tests.Simulators;

public sealed class WeComRecurrenceTests
{
    private static readonly DateTimeOffset s_start = new(2026, 1, 15, 10, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("""{"repeat_interval":3}""", "0 1 2 3 4 5 6")]
    [InlineData("""{"repeat_interval":0}""", "0 1 2 3 4 5 6")]
    [InlineData("""{"is_custom_repeat":1,"repeat_interval":0}""", "0 1 2 3 4 5 6")]
    [InlineData("""{"is_custom_repeat":1,"repeat_interval":3}""", "0 3 6")]
    [InlineData("""{"is_custom_repeat":1,"repeat_interval":1.5}""", "0 1 2 3 4 5 6")]
    [InlineData("""{"is_custom_repeat":1,"repeat_type":1,"repeat_interval":1,"repeat_day_of_week":[1.5,"1",5]}""", "0 1")]
    [InlineData("""{"is_custom_repeat":1,"repeat_type":1,"repeat_interval":1,"repeat_day_of_week":null}""", "0")]
    public void An_interval_counts_in_a_custom_repetition_only(string rules, string days) =>
        Assert.Equal(days, string.Join(' ', Enumerable.Range(0, 7).Where(day => WeComRecurrence.IsDue(JsonElement.Parse(rules), s_start, s_start.AddDays(day)))));

    [Theory]
    [InlineData("""{"is_repeat":null}""", false)]
    [InlineData("{}", false)]
    [InlineData("""{"is_repeat":1}""", true)]
    public void Nothing_repeats_that_does_not_say_so(string reminders, bool repeats) => Assert.Equal(repeats, WeComReminders.IsRecurring(JsonElement.Parse(reminders)));
}
