using System.Net;
using MeetingApis.Feishu;
using MeetingApis.Tests.Reliability;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Feishu;

/// <summary>What creating a calendar event puts on the wire, and how often.</summary>
public sealed class CreateFeishuCalendarEventTests
{
    private const string Calendar = "feishu.cn_x@group.calendar.feishu.cn";
    private const string Path = "/open-apis/calendar/v4/calendars/feishu.cn_x%40group.calendar.feishu.cn/events";
    private const string Key = "25fdf41b-8c80-2ce1-e94c-de8b5e7aa7e6";

    private static readonly DateTimeOffset s_start = DateTimeOffset.FromUnixTimeSeconds(1602504000);

    private static readonly CreateFeishuCalendarEventRequest s_request = new()
    {
        StartTime = FeishuCalendarEventTime.At(s_start, "Asia/Shanghai"),
        EndTime = FeishuCalendarEventTime.At(s_start.AddHours(1), "Asia/Shanghai"),
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_point_in_time_goes_with_its_zone()
    {
        FeishuStub feishu = Start();
        CreateFeishuCalendarEventRequest request = s_request with
        {
            Summary = "周会",
            StartTime = FeishuCalendarEventTime.At(s_start.ToOffset(TimeSpan.FromHours(8)).AddMilliseconds(999), "Asia/Shanghai"),
            Conference = new() { Type = FeishuEventConferenceType.None },
            Reminders = [new() { Minutes = -5 }],
        };

        await feishu.Client.CalendarEvents.CreateAsync(Calendar, request, FeishuUserIdType.UserId, Key, cancellationToken: Cancellation);

        feishu.Received(HttpMethod.Post, $"{Path}?user_id_type=user_id&idempotency_key={Key}").Body.ShouldEqualJson("""
            {"summary":"周会",
            "start_time":{"timestamp":"1602504000","timezone":"Asia/Shanghai"},
            "end_time":{"timestamp":"1602507600","timezone":"Asia/Shanghai"},
            "vchat":{"vc_type":"no_meeting"},
            "reminders":[{"minutes":-5}]}
            """);
    }

    [Fact]
    public async Task An_event_that_lasts_all_day_has_dates_alone()
    {
        FeishuStub feishu = Start();
        var day = new DateOnly(2018, 9, 1);

        await feishu.Client.CalendarEvents.CreateAsync(
            Calendar,
            new() { StartTime = FeishuCalendarEventTime.On(day), EndTime = FeishuCalendarEventTime.On(day.AddDays(1)) },
            idempotencyKey: Key,
            cancellationToken: Cancellation);

        feishu.Received(HttpMethod.Post, $"{Path}?idempotency_key={Key}").Body.ShouldEqualJson("""{"start_time":{"date":"2018-09-01"},"end_time":{"date":"2018-09-02"}}""");
    }

    [Fact]
    public async Task A_time_for_checking_in_is_sent_in_minutes()
    {
        FeishuStub feishu = Start();
        CreateFeishuCalendarEventRequest request = s_request with
        {
            EventCheckIn = new() { EnableCheckIn = true, CheckInStartTime = new() { TimeType = FeishuCalendarEventCheckInReference.BeforeStart, Duration = TimeSpan.FromMinutes(15) } },
        };

        await feishu.Client.CalendarEvents.CreateAsync(Calendar, request, cancellationToken: Cancellation);

        Assert.Contains("""
            "event_check_in":{"enable_check_in":true,"check_in_start_time":{"time_type":"before_event_start","duration":15}}
            """.Trim(), Assert.Single(feishu.Transport.Calls).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_attempt_of_a_call_has_the_same_key_so_that_one_event_comes_of_it()
    {
        var feishu = FeishuStub.Start();
        feishu.Fail(new HttpRequestException(HttpRequestError.ResponseEnded, "closed"));
        feishu.Reply("""{"code":190003,"msg":"internal service error"}""", HttpStatusCode.InternalServerError);
        feishu.ReplyExample("calendar_events.create");

        Task<CreateFeishuCalendarEventResponse> creation = feishu.Client.CalendarEvents.CreateAsync(Calendar, s_request, cancellationToken: Cancellation);
        await feishu.Time.PumpUntilAsync(creation, TimeSpan.FromMilliseconds(100));

        Assert.Equal("00592a0e-7edf-4678-bc9d-1b77383ef08e_0", (await creation).Event!.EventId);
        Assert.Equal(3, feishu.Transport.Calls.Count);
        string key = Assert.Single(feishu.Transport.Calls.Select(static call => call.PathAndQuery.Split("idempotency_key=")[1]).Distinct());
        Assert.Equal(36, key.Length);
    }

    [Theory]
    [InlineData(31, false)]
    [InlineData(32, true)]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public async Task A_key_has_32_to_128_characters(int length, bool isGood)
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(Start, client => client.CalendarEvents.CreateAsync(Calendar, s_request, null, new string('k', length), cancellationToken: Cancellation));

        Assert.Equal(isGood ? [] : ["idempotencyKey"], broken);
    }

    [Fact]
    public async Task A_bad_key_is_reported_with_everything_else()
    {
        IEnumerable<string> broken = await BrokenRules.OfAsync(
            Start,
            client => client.CalendarEvents.CreateAsync(Calendar, s_request with { Summary = new string('a', 1001) }, new FeishuUserIdType("mail"), "k", new FeishuLocale("fr_fr"), Cancellation));

        Assert.Equal(["Summary", "idempotencyKey", "locale", "userIdType"], broken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_calendar_that_takes_no_events_of_the_caller_is_a_matter_of_permission()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":191002,"msg":"no calendar access_role"}""", HttpStatusCode.Forbidden);

        MeetingPermissionException thrown = await Assert.ThrowsAsync<MeetingPermissionException>(() => feishu.Client.CalendarEvents.CreateAsync(Calendar, s_request, cancellationToken: Cancellation));

        Assert.Equal(FeishuErrorCodes.NoCalendarAccess, thrown.Code);
    }

    private static FeishuStub Start() => Start(validates: true);

    private static FeishuStub Start(bool validates)
    {
        var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
        feishu.ReplyExample("calendar_events.create");
        return feishu;
    }
}
