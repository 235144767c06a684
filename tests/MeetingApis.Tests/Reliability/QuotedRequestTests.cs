using System.Net;
using System.Text;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Reliability;

/// <summary>Gateways whose pages quote the request: no word that a caller wrote decides what becomes of the call.</summary>
public sealed class QuotedRequestTests
{
    /// <summary>Words that mean something somewhere in an answer.</summary>
    private static readonly string[] s_words =
    [
        "punish", "PUNISH", "bxpunish", "/_____tmd_____/punish", "1111", "\"status\":1111", "deny", "x5", "99991400", "99991663", "45009", "42001", "-1", "InvalidAuthentication", "Forbidden.AccessDenied.QpsLimitForApi",
        "systemError", "wrong json format", "rate limit", "too many requests", "429", "503", "Retry-After: 1", "x-ogw-ratelimit-reset: 1", "token expired", "{\"code\":0}", "success",
    ];

    private static readonly HttpStatusCode[] s_statuses =
    [
        HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed, HttpStatusCode.Conflict,
        HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.InternalServerError, HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable, HttpStatusCode.GatewayTimeout,
    ];

    private static readonly ApiOperation[] s_creations =
        [.. FeishuClient.Operations.Concat(WeComClient.Operations).Concat(DingTalkClient.Operations).Where(static operation => operation.ActsAgain)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Creations => [.. s_creations.Select(operation => operation.Name)];

    /// <summary>Creations that carry a text of the caller's.</summary>
    public static TheoryData<string> TitledCreations =>
    [
        "feishu.reserves.apply", "feishu.calendar_events.create", "wecom.meetings.create", "wecom.calendars.create", "wecom.schedules.create",
        "dingtalk.schedule_conferences.create", "dingtalk.video_conferences.create", "dingtalk.calendar_events.create",
    ];

    [Theory]
    [MemberData(nameof(Creations))]
    public async Task A_creation_that_met_a_page_is_sent_once_and_its_outcome_is_unknown(string operation)
    {
        foreach (string word in s_words)
        {
            foreach (HttpStatusCode status in s_statuses)
            {
                await AssertUnknownAsync(operation, status, title: "weekly", request => $"<html><head><title>{word}</title></head><body><h1>{word}</h1>{request.PathAndQuery} {request.Body}</body></html>");
            }
        }
    }

    [Theory]
    [MemberData(nameof(TitledCreations))]
    public async Task A_title_that_a_page_quotes_anywhere_neither_repeats_the_creation_nor_stops_the_app(string operation)
    {
        foreach (string word in s_words)
        {
            foreach (HttpStatusCode status in s_statuses)
            {
                await AssertUnknownAsync(operation, status, title: word, request => $"<!-- {word} --><html><meta content=\"{word}\"><input value='{word}'><script>var title = \"{word}\"; send({request.Body})</script><a href=\"/{word}\">{word}</a></html>");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Creations))]
    public async Task A_page_without_a_word_leaves_the_outcome_of_a_creation_unknown_too(string operation)
    {
        foreach (HttpStatusCode status in s_statuses)
        {
            await AssertUnknownAsync(operation, status, title: "weekly", _ => "-");
        }
    }

    [Fact]
    public async Task A_shut_out_address_waits_but_does_not_repeat_a_creation_however_much_time_it_has()
    {
        var dingtalk = DingTalkStub.Start(options => (options.ValidateRequests, options.Timeout) = (false, TimeSpan.FromHours(1)));
        dingtalk.ReplyText("<html><script src=\"/_____tmd_____/punish\"></script></html>", HttpStatusCode.OK, "text/html");

        MeetingRateLimitException thrown = await Assert.ThrowsAsync<MeetingRateLimitException>(() => dingtalk.Client.VideoConferences.CreateAsync(PageExamples.Body<CreateVideoConferenceRequest>("dingtalk.video_conferences.create"), Cancellation));

        Assert.Equal((TimeSpan.FromMinutes(5), true, 1), (thrown.RetryAfter, thrown.IsOutcomeUnknown, dingtalk.Transport.Calls.Count));
        Task waiting = dingtalk.Client.VideoConferences.ListOngoingAsync(cancellationToken: Cancellation);
        Assert.False(waiting.IsCompleted);
        Assert.Single(dingtalk.Transport.Calls);
    }

    private static async Task AssertUnknownAsync(string operation, HttpStatusCode status, string title, Func<ReceivedRequest, string> page)
    {
        (StubTransport transport, Func<Task> create) = Creation(operation, title);
        transport.Answer((request, _) => Task.FromResult(StubTransport.Response(status, Encoding.UTF8.GetBytes(page(request)), "text/html")));

        for (int calls = 1; calls <= 2; calls++)
        {
            MeetingApiException thrown = await Assert.ThrowsAnyAsync<MeetingApiException>(create);

            Assert.True(thrown.IsOutcomeUnknown && thrown.RetryAfter is null && transport.Calls.Count == calls, $"{operation}, '{title}' at {(int)status}: {transport.Calls.Count} sends, {thrown}");
        }
    }

    /// <summary>A call of the operation with a client that checks nothing, and does not use a key to repeat it.</summary>
    private static (StubTransport Transport, Func<Task> Create) Creation(string operation, string title)
    {
        bool hasKey = s_creations.Single(one => one.Name == operation).Safety == RetrySafety.IdempotentWithKey;
        switch (operation.Split('.')[0])
        {
            case "feishu":
                var feishu = FeishuStub.Start(Configure);
                return (feishu.Transport, () => operation switch
                {
                    "feishu.reserves.apply" => feishu.Client.Reserves.ApplyAsync(new() { EndTime = DateTimeOffset.UnixEpoch, MeetingSettings = new() { Topic = title } }, cancellationToken: Cancellation),
                    "feishu.calendar_events.create" => feishu.Client.CalendarEvents.CreateAsync("c", PageExamples.Body<CreateFeishuCalendarEventRequest>(operation) with { Summary = title }, cancellationToken: Cancellation),
                    _ => PageExamples.CallAsync(operation, feishu.Client),
                });
            case "wecom":
                var wecom = WeComStub.Start(Configure);
                return (wecom.Transport, () => operation switch
                {
                    "wecom.meetings.create" => wecom.Client.Meetings.CreateAsync(new() { AdminUserId = "u", Title = title, MeetingStart = DateTimeOffset.UnixEpoch, MeetingDuration = TimeSpan.FromHours(1) }, Cancellation),
                    "wecom.calendars.create" => wecom.Client.Calendars.CreateAsync(new() { Calendar = new() { Summary = title, Color = "#FF3030" } }, Cancellation),
                    "wecom.schedules.create" => wecom.Client.Schedules.CreateAsync(new() { Schedule = new() { Summary = title, StartTime = DateTimeOffset.UnixEpoch, EndTime = DateTimeOffset.UnixEpoch.AddHours(1) } }, Cancellation),
                    _ => PageExamples.CallAsync(operation, wecom.Client),
                });
            default:
                var dingtalk = DingTalkStub.Start(Configure);
                return (dingtalk.Transport, () => operation switch
                {
                    "dingtalk.schedule_conferences.create" => dingtalk.Client.ScheduleConferences.CreateAsync(PageExamples.Body<CreateScheduleConferenceRequest>(operation) with { Title = title }, Cancellation),
                    "dingtalk.video_conferences.create" => dingtalk.Client.VideoConferences.CreateAsync(PageExamples.Body<CreateVideoConferenceRequest>(operation) with { Title = title }, Cancellation),
                    "dingtalk.calendar_events.create" => dingtalk.Client.CalendarEvents.CreateAsync("u", "primary", PageExamples.Body<CreateDingTalkCalendarEventRequest>(operation) with { Summary = title }, cancellationToken: Cancellation),
                    _ => PageExamples.CallAsync(operation, dingtalk.Client),
                });
        }

        void Configure(MeetingClientOptions options)
        {
            options.ValidateRequests = false;
            options.MaxRetries = hasKey ? 0 : options.MaxRetries;
        }
    }
}
