using MeetingApis.Feishu;
using MeetingApis.Scheduling.Feishu;

namespace MeetingApis.Scheduling.Tests;

/// <summary>What an app and a user can do, and which series a room allows.</summary>
public sealed class FeishuCapabilitiesTests
{
    private const int Seeds = 2000;

    private static readonly DateOnly s_first = new(2026, 6, 1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reminder_of_an_app_which_reaches_nobody_is_refused_before_anything_is_sent()
    {
        await using FeishuOffice office = await FeishuOffice.OpenAsync();
        MeetingPlan plan = office.Plan() with { Reminders = [TimeSpan.FromMinutes(15)] };

        MeetingScheduleException refusal = await Assert.ThrowsAsync<MeetingScheduleException>(() => office.Scheduler().ScheduleAsync(plan, Cancellation));
        int sent = office.Simulator.Requests.Count;
        ScheduledMeeting meeting = await office.Scheduler().ScheduleAsync(plan.Tolerate(SchedulingFacet.Reminders), Cancellation);

        Assert.Equal(0, sent);
        Assert.Equal([SchedulingFacet.Reminders], refusal.MissingFacets.Select(static one => one.Facet));
        Assert.Equal([SchedulingFacet.Reminders], meeting.Tolerated.Select(static one => one.Facet));
        Assert.Empty(meeting.Native.FeishuEvent!.Reminders);
    }

    [Fact]
    public void A_user_is_reminded()
    {
        var client = new FeishuClient(new FeishuOptions { AppId = "cli_a1b2c3d4e5f6", AppSecret = "secret" });
        SchedulingCapabilities app = new MeetingSchedulers().For(client).Capabilities;
        SchedulingCapabilities user = new MeetingSchedulers().For(client.AsUser("somebody")).Capabilities;

        Assert.Equal((FacetSupport.No, FacetSupport.Partly), (app[SchedulingFacet.Reminders].Support, user[SchedulingFacet.Reminders].Support));
        Assert.Empty(LacksOf(PlanOf(null) with { Reminders = [TimeSpan.FromMinutes(7), TimeSpan.FromDays(14)] }));
        Assert.Equal([SchedulingFacet.Reminders], LacksOf(PlanOf(null) with { Reminders = [TimeSpan.FromDays(15)] }));
        Assert.Equal([SchedulingFacet.Reminders], LacksOf(PlanOf(null) with { Reminders = [TimeSpan.FromSeconds(90)] }));
    }

    [Fact]
    public void An_organizer_beside_a_user_is_said_to_be_ignored()
    {
        var client = new FeishuClient(new FeishuOptions { AppId = "cli_a1b2c3d4e5f6", AppSecret = "secret" });

        SchedulingCapability organizer = new MeetingSchedulers().For(client.AsUser("somebody")).Capabilities[SchedulingFacet.Organizer];

        Assert.Equal(FacetSupport.Partly, organizer.Support);
        Assert.Contains("is ignored", organizer.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_with_a_room_has_its_last_meeting_within_two_years()
    {
        DateOnly last = s_first.AddYears(2);
        var daily = MeetingRecurrence.Daily();
        var monthly = MeetingRecurrence.MonthlyOnDay(1);
        (MeetingRecurrence Series, bool IsTooLong)[] all =
        [
            (daily, true),
            (MeetingRecurrence.Daily(1000), true),
            (MeetingRecurrence.Weekly([DayOfWeek.Monday]), true),
            (monthly, true),
            (daily.Until(last), false),
            (daily.Until(last.AddDays(1)), true),
            (daily.Until(DateOnly.MaxValue), true),
            (MeetingRecurrence.Daily(10_000_000).Until(DateOnly.MaxValue), false),
            (monthly.Until(last.AddDays(29)), false),
            (monthly.Until(last.AddMonths(1)), true),
            (monthly.Times(25), false),
            (monthly.Times(26), true),
            (MeetingRecurrence.MonthlyOnDay(1, 24).Times(2), false),
            (MeetingRecurrence.MonthlyOnDay(1, 25).Times(2), true),
            (daily.Times(732), false),
            (daily.Times(733), true),
            (daily.Times(int.MaxValue), true),
            (daily.Times(1), false),
        ];

        Assert.All(all, static one => Assert.Equal(one.IsTooLong ? [SchedulingFacet.Recurrence] : [], LacksOf(PlanOf(one.Series))));
        Assert.All(all, static one => Assert.Empty(LacksOf(PlanOf(one.Series) with { Rooms = [] })));
    }

    [Fact]
    public void A_random_series_with_a_room_is_refused_exactly_if_a_meeting_is_beyond_two_years()
    {
        int tooLong = 0;
        for (int seed = 0; seed < Seeds; seed++)
        {
            var random = new Seeded(seed);
            (MeetingRecurrence series, MeetingTime during) = random.Series(s_first);
            series = random.Flip() ? series : series.Until(during.FirstDay.AddDays(random.Number(600, 900)));

            bool isTooLong = FeishuRecurrence.IsTooLongForRooms(series, during.FirstDay);

            Assert.True(isTooLong == SeriesDays.Of(series, during.FirstDay).Any(day => day > during.FirstDay.AddYears(2)), $"Seed {seed}: {series} at {during}.");
            tooLong += isTooLong ? 1 : 0;
        }

        Assert.InRange(tooLong, Seeds / 4, Seeds * 3 / 4);
    }

    private static SchedulingFacet[] LacksOf(MeetingPlan plan) => [.. FeishuCapabilities.Lacks(plan, isApp: false).Select(static one => one.Facet)];

    private static MeetingPlan PlanOf(MeetingRecurrence? series) => new()
    {
        Key = "key",
        Title = "title",
        During = FacetCase.In(s_first, 10, "Asia/Shanghai"),
        Rooms = [new Room(MeetingVendor.Feishu, "omm_1")],
        Recurrence = series,
    };
}
