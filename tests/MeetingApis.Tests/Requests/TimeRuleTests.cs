using MeetingApis.Internal;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Requests;

/// <summary>Times are compared as they are sent: a limit holds or is broken alike at every fraction of the clock.</summary>
public sealed class TimeRuleTests
{
    private static readonly int[] s_milliseconds = [0, 1, 499, 500, 999];

    private static readonly long[] s_ticks = [0, 1, 9_999];

    public static TheoryData<string> Rules => [.. TimeRule.All.Keys];

    private static IEnumerable<DateTimeOffset> Clocks =>
        from millisecond in s_milliseconds
        from ticks in s_ticks
        select new ManualTimeProvider().GetUtcNow().AddMilliseconds(millisecond).AddTicks(ticks);

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_limit_itself_is_allowed_at_every_fraction_of_the_clock(string name)
    {
        TimeRule rule = TimeRule.All[name];

        IEnumerable<MeetingViolation> broken = Clocks.SelectMany(now => rule.Broken(now, TimeSpan.Zero).Concat(rule.Broken(now, rule.Slack(now))));

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void One_unit_beyond_the_limit_is_refused_at_every_fraction_of_the_clock(string name)
    {
        TimeRule rule = TimeRule.All[name];

        IEnumerable<IReadOnlyList<MeetingViolation>> broken = Clocks.SelectMany(now => new[] { rule.Broken(now, rule.Beyond * rule.Unit), rule.Broken(now, rule.Slack(now) + TimeSpan.FromTicks(rule.Beyond)) });

        Assert.All(broken, violations => Assert.Equal([rule.Property], violations.Select(violation => violation.Path)));
    }

    [Theory]
    [InlineData(300.999, "")]
    [InlineData(0.5, "")]
    [InlineData(299.999, "Reminders.RemindBefore")]
    [InlineData(301, "Reminders.RemindBefore")]
    public void A_reminder_is_one_of_the_documented_ones_in_whole_seconds(double seconds, string expected)
    {
        string broken = Broken(new() { MeetingId = "hyxxx", Reminders = new() { RemindBefore = [TimeSpan.FromSeconds(seconds)] } });

        Assert.Equal(expected, broken);
    }

    [Theory]
    [InlineData(-0.999, "")]
    [InlineData(-1, "RemindTime")]
    public void A_reminder_that_is_sent_as_zero_is_not_negative(double seconds, string expected)
    {
        string broken = Broken(new() { MeetingId = "hyxxx", RemindTime = TimeSpan.FromSeconds(seconds) });

        Assert.Equal(expected, broken);
    }

    [Fact]
    public void Every_time_of_every_request_is_among_them()
    {
        IEnumerable<string> times = RequestProperty.OfBodies.Concat(RequestProperty.OfQueries).Where(named => IsTime(named.Value.Last.PropertyType)).Select(named => named.Key);

        IEnumerable<string> known = TimeRule.All.Values.Select(rule => $"{rule.At(DateTimeOffset.UnixEpoch, TimeSpan.Zero).GetType().Name}.{rule.Property}").Concat(TimeRule.Free).Concat(TimeRule.OfCertainValues);

        Assert.Equal(times.Order(StringComparer.Ordinal), known.Distinct().Order(StringComparer.Ordinal));
    }

    private static bool IsTime(Type type)
    {
        Type item = RequestProperty.ItemType(type);
        item = Nullable.GetUnderlyingType(item) ?? item;
        return item == typeof(DateTimeOffset) || item == typeof(TimeSpan);
    }

    private static string Broken(UpdateWeComMeetingRequest request)
    {
        var violations = new Violations(new ManualTimeProvider());
        ((IValidated)request).Validate(ref violations);
        return string.Join(' ', violations.Found?.Select(violation => violation.Path) ?? []);
    }
}
