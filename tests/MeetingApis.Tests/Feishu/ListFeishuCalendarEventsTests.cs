using System.Net;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;
using NSubstitute;

namespace MeetingApis.Tests.Feishu;

/// <summary>Reading the events of a calendar: after a moment, of a period, or what changed.</summary>
public sealed class ListFeishuCalendarEventsTests
{
    private const string Path = "/open-apis/calendar/v4/calendars/c/events";

    private static readonly DateTimeOffset s_time = DateTimeOffset.FromUnixTimeSeconds(1609430400);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Events_after_a_moment_are_asked_for()
    {
        FeishuStub feishu = Start(validates: true);

        await feishu.Client.CalendarEvents.ListAsync("c", new() { PageSize = 50, AnchorTime = s_time, PageToken = "p", SyncToken = "s", UserIdType = FeishuUserIdType.OpenId }, Cancellation);

        feishu.Received(HttpMethod.Get, Path + "?page_size=50&anchor_time=1609430400&page_token=p&sync_token=s&user_id_type=open_id");
    }

    [Fact]
    public async Task Events_of_a_period_are_asked_for()
    {
        FeishuStub feishu = Start(validates: true);

        await feishu.Client.CalendarEvents.ListAsync("c", new() { StartTime = s_time, EndTime = s_time.AddMilliseconds(1999) }, Cancellation);

        feishu.Received(HttpMethod.Get, Path + "?start_time=1609430400&end_time=1609430401");
    }

    [Fact]
    public async Task The_last_page_says_how_to_ask_for_changes_later()
    {
        FeishuStub feishu = Start(validates: true);

        ListFeishuCalendarEventsResponse page = await feishu.Client.CalendarEvents.ListAsync("c", new(), Cancellation);

        Assert.Equal((false, "ListCalendarsSyncToken_1632452910"), (page.HasMore, page.SyncToken));
        Assert.Equal("00592a0e-7edf-4678-bc9d-1b77383ef08e_0", Assert.Single(page.Items).EventId);
    }

    [Fact]
    public async Task Enumerate_follows_the_pages_even_over_an_empty_one()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":0,"data":{"items":[{"event_id":"a_0"}],"has_more":true,"page_token":"1"}}""");
        feishu.Reply("""{"code":0,"data":{"items":[],"has_more":true,"page_token":"2"}}""");
        feishu.Reply("""{"code":0,"data":{"items":[{"event_id":"b_0"}],"has_more":false,"sync_token":"s"}}""");

        var ids = new List<string?>();
        await foreach (FeishuCalendarEvent found in feishu.Client.CalendarEvents.EnumerateAsync("c", new() { AnchorTime = s_time }, Cancellation))
        {
            ids.Add(found.EventId);
        }

        Assert.Equal(["a_0", "b_0"], ids);
        const string First = Path + "?anchor_time=1609430400";
        Assert.Equal([First, First + "&page_token=1", First + "&page_token=2"], feishu.Transport.Calls.Select(static call => call.PathAndQuery));
    }

    [Theory]
    [InlineData(49, 50, false)]
    [InlineData(50, 50, true)]
    [InlineData(50, null, false)]
    [InlineData(500, null, true)]
    public async Task A_full_page_of_a_period_may_be_cut_off(int events, int? pageSize, bool fails)
    {
        var feishu = FeishuStub.Start();
        string items = string.Join(',', Enumerable.Range(0, events).Select(static index => $$"""{"event_id":"e{{index}}_0"}"""));
        feishu.Reply($$$"""{"code":0,"data":{"items":[{{{items}}}],"has_more":false}}""");
        int read = 0;

        async Task ReadAsync()
        {
            await foreach (FeishuCalendarEvent _ in feishu.Client.CalendarEvents.EnumerateAsync("c", new() { StartTime = s_time, EndTime = s_time.AddDays(1), PageSize = pageSize }, Cancellation))
            {
                read++;
            }
        }

        Exception? thrown = await Record.ExceptionAsync(ReadAsync);

        Assert.Equal((events, fails), (read, thrown is MeetingProtocolException));
        Assert.True(fails || thrown is null);
    }

    [Fact]
    public void Enumerate_refuses_null_arguments_at_once()
    {
        IFeishuCalendarEventsApi api = Substitute.For<IFeishuCalendarEventsApi>();

        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => api.EnumerateAsync("c", null!, Cancellation)).ParamName);
        Assert.Equal("calendarId", Assert.Throws<ArgumentException>(() => api.EnumerateAsync("", new(), Cancellation)).ParamName);
        Assert.Equal("api", Assert.Throws<ArgumentNullException>(() => ((IFeishuCalendarEventsApi)null!).EnumerateAsync("c", new(), Cancellation)).ParamName);
    }

    [Fact]
    public async Task A_period_excludes_everything_that_pages()
    {
        IEnumerable<string> broken = await BrokenAsync(new() { StartTime = s_time, EndTime = s_time, AnchorTime = s_time, PageToken = "p", SyncToken = "s" });

        Assert.Equal(["AnchorTime", "PageToken", "SyncToken"], broken);
    }

    [Fact]
    public async Task A_period_has_a_start_and_an_end()
    {
        IEnumerable<string> startAlone = await BrokenAsync(new() { StartTime = s_time });
        IEnumerable<string> endAlone = await BrokenAsync(new() { EndTime = s_time });

        Assert.Equal(["EndTime"], startAlone);
        Assert.Equal(["StartTime"], endAlone);
    }

    [Theory]
    [InlineData(-1, "EndTime")]
    [InlineData(0, "")]
    public async Task A_period_does_not_run_backwards(int seconds, string expected)
    {
        IEnumerable<string> broken = await BrokenAsync(new() { StartTime = s_time, EndTime = s_time.AddSeconds(seconds) });

        Assert.Equal(expected, string.Join(' ', broken));
    }

    [Fact]
    public async Task A_token_that_has_expired_tells_to_begin_again()
    {
        var feishu = FeishuStub.Start();
        feishu.Reply("""{"code":190008,"msg":"page_token or sync_token expired"}""", HttpStatusCode.BadRequest);

        MeetingValidationException thrown = await Assert.ThrowsAsync<MeetingValidationException>(() => feishu.Client.CalendarEvents.ListAsync("c", new() { SyncToken = "s" }, Cancellation));

        Assert.Equal(FeishuErrorCodes.CalendarTokenExpired, thrown.Code);
        Assert.Contains("Begin again", thrown.Message, StringComparison.Ordinal);
    }

    private static FeishuStub Start(bool validates)
    {
        var feishu = FeishuStub.Start(options => options.ValidateRequests = validates);
        feishu.ReplyExample("calendar_events.list");
        return feishu;
    }

    private static Task<IEnumerable<string>> BrokenAsync(ListFeishuCalendarEventsRequest request) =>
        BrokenRules.OfAsync(Start, client => client.CalendarEvents.ListAsync("c", request, Cancellation));
}
