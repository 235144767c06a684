using System.Net;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Testing;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Simulators;

public sealed class SimulatorFaultTests : IAsyncLifetime
{
    private const string ReserveId = "6911188411932033028";

    private readonly ManualTimeProvider _time = new();
    private FeishuSimulator _feishu = null!;
    private FeishuCaller _caller = null!;

    public async ValueTask InitializeAsync()
    {
        _feishu = await FeishuSimulator.StartAsync(_time, TestContext.Current.CancellationToken);
        _caller = new FeishuCaller(_feishu);
    }

    public async ValueTask DisposeAsync()
    {
        _caller.Dispose();
        await _feishu.DisposeAsync();
    }

    [Fact]
    public async Task Faults_strike_in_order_and_are_used_up()
    {
        _feishu.Next(Fault.Unavailable, times: 2);
        _feishu.Next(Fault.Raw(200, "application/json", """{"code":0"""));

        var statuses = new List<(HttpStatusCode, string?)>();
        for (int i = 0; i < 4; i++)
        {
            SimulatorAnswer answer = await _caller.UpdateReserveAsync("""{"meeting_settings":{"topic":"x"}}""");
            statuses.Add((answer.Status, answer.ContentType));
        }

        Assert.Equal(
            [
                (HttpStatusCode.ServiceUnavailable, "text/html"),
                (HttpStatusCode.ServiceUnavailable, "text/html"),
                (HttpStatusCode.OK, "application/json"),
                (HttpStatusCode.OK, "application/json; charset=utf-8"),
            ],
            statuses);
        Assert.Equal(4, _feishu.Requests.Count);
    }

    [Fact]
    public async Task A_struck_call_is_not_carried_out()
    {
        _feishu.Next(Fault.Unavailable);

        await _caller.UpdateReserveAsync("""{"meeting_settings":{"topic":"changed"}}""");

        Assert.Equal("my meeting", _feishu.Reserves.Get(ReserveId).Topic);
    }

    [Fact]
    public async Task A_call_whose_answer_is_lost_is_carried_out()
    {
        _feishu.Next(Fault.AnswerLost);

        await Assert.ThrowsAsync<HttpRequestException>(() => _caller.UpdateReserveAsync("""{"meeting_settings":{"topic":"changed"}}"""));

        Assert.Equal("changed", _feishu.Reserves.Get(ReserveId).Topic);
        Assert.Equal(0, (await _caller.UpdateReserveAsync("{}")).NumericCode);
    }

    [Fact]
    public async Task A_fault_of_one_operation_lets_the_others_pass()
    {
        _feishu.Next(Fault.Unavailable, "feishu.reserves.update");

        SimulatorAnswer other = await _caller.CallAsync(HttpMethod.Get, FeishuCaller.ReservePath);
        SimulatorAnswer struck = await _caller.UpdateReserveAsync("{}");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), (other.Status, struck.Status));
        Assert.Throws<ArgumentException>(() => _feishu.Next(Fault.Unavailable, "feishu.reserves.unknown"));
    }

    [Theory]
    [InlineData("121005", null, HttpStatusCode.Forbidden)]
    [InlineData("121005", 500, HttpStatusCode.InternalServerError)]
    [InlineData("190003", null, HttpStatusCode.BadRequest)]
    public async Task A_code_comes_in_the_vendors_envelope_with_the_status_of_its_page(string code, int? statusCode, HttpStatusCode status)
    {
        _feishu.Next(Fault.Refused(code, "no", statusCode));

        SimulatorAnswer answer = await _caller.UpdateReserveAsync("{}");

        Assert.Equal((status, code, "no"), (answer.Status, $"{answer.NumericCode}", answer.Json.GetProperty("msg").GetString()));
        Assert.True(answer.Json.GetProperty("error").TryGetProperty("log_id", out _));
    }

    [Fact]
    public async Task The_other_vendors_refuse_with_their_codes_too()
    {
        await using WeComSimulator wecom = await WeComSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using DingTalkSimulator dingtalk = await DingTalkSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var wecomCaller = new WeComCaller(wecom);
        using var dingtalkCaller = new DingTalkCaller(dingtalk);
        wecom.Next(Fault.Refused("60011"));
        dingtalk.Next(Fault.Refused("systemError", statusCode: 500));

        SimulatorAnswer ofWeCom = await wecomCaller.UpdateAsync("{}");
        SimulatorAnswer ofDingTalk = await dingtalkCaller.UpdateAsync("{}");

        Assert.Equal((HttpStatusCode.OK, 60011), (ofWeCom.Status, ofWeCom.NumericCode));
        Assert.Equal((HttpStatusCode.InternalServerError, "systemError"), (ofDingTalk.Status, ofDingTalk.TextCode));
    }

    [Fact]
    public async Task Feishu_throttles_with_its_headers()
    {
        _feishu.Next(Fault.Throttled(TimeSpan.FromSeconds(51.2)));

        SimulatorAnswer answer = await _caller.UpdateReserveAsync("{}");

        Assert.Equal((HttpStatusCode.TooManyRequests, 99991400), (answer.Status, answer.NumericCode));
        Assert.Equal("52", answer.Header("x-ogw-ratelimit-reset"));
        Assert.Equal("50", answer.Header("x-ogw-ratelimit-limit"));
    }

    [Fact]
    public async Task WeCom_throttles_with_http_200()
    {
        await using WeComSimulator wecom = await WeComSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var caller = new WeComCaller(wecom);
        wecom.Next(Fault.Throttled(TimeSpan.FromSeconds(60)));

        SimulatorAnswer answer = await caller.UpdateAsync("{}");

        Assert.Equal((HttpStatusCode.OK, 45009), (answer.Status, answer.NumericCode));
    }

    [Theory]
    [InlineData(1, "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi")]
    [InlineData(60, "Forbidden.AccessDenied.QpmLimitForAppkeyAndApi")]
    public async Task DingTalk_throttles_with_http_403(int seconds, string code)
    {
        await using DingTalkSimulator dingtalk = await DingTalkSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var caller = new DingTalkCaller(dingtalk);
        dingtalk.Next(Fault.Throttled(TimeSpan.FromSeconds(seconds)));

        SimulatorAnswer answer = await caller.UpdateAsync("{}");

        Assert.Equal((HttpStatusCode.Forbidden, code), (answer.Status, answer.TextCode));
    }

    [Fact]
    public async Task DingTalks_older_api_throttles_in_its_own_words()
    {
        await using DingTalkSimulator dingtalk = await DingTalkSimulator.StartAsync(_time, TestContext.Current.CancellationToken);
        using var caller = new DingTalkCaller(dingtalk);
        Task<SimulatorAnswer> CallAsync() => caller.CallLegacyAsync("/topapi/v2/user/getbymobile", """{"mobile":"13900000001"}""");
        dingtalk.Next(Fault.Throttled(TimeSpan.FromSeconds(1)));
        SimulatorAnswer struck = await CallAsync();
        dingtalk.EnforceRateLimits = true;

        var answers = new List<SimulatorAnswer>();
        for (int i = 0; i < 100 && answers.LastOrDefault()?.NumericCode != 88; i++)
        {
            answers.Add(await CallAsync());
        }

        Assert.All(new[] { struck, answers[^1] }, static answer => Assert.Equal((HttpStatusCode.OK, 88, "90018"), (answer.Status, answer.NumericCode, answer.Json.GetProperty("sub_code").GetString())));
    }

    [Fact]
    public async Task A_vendor_with_numbers_takes_no_code_of_letters()
    {
        await using WeComSimulator wecom = await WeComSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using DingTalkSimulator dingtalk = await DingTalkSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        var letters = Fault.Refused("systemError");
        using var caller = new DingTalkCaller(dingtalk);

        Assert.Throws<ArgumentException>("fault", () => _feishu.Next(letters));
        Assert.Throws<ArgumentException>("fault", () => _feishu.NextToken(letters));
        Assert.Throws<ArgumentException>("fault", () => wecom.Next(letters, "wecom.meetings.update"));
        Assert.Throws<ArgumentException>("fault", () => dingtalk.Next(letters, "dingtalk.users.get"));
        dingtalk.Next(letters);
        Assert.Equal("systemError", (await caller.CallLegacyAsync("/topapi/v2/user/get", """{"userid":"ann"}""")).Json.GetProperty("errcode").GetString());
    }

    [Fact]
    public async Task A_fault_may_last_for_ever()
    {
        _feishu.Next(Fault.Unavailable, "feishu.reserves.get", int.MaxValue);
        _feishu.Next(Fault.Refused("190003"), "feishu.reserves.update", 2);

        List<HttpStatusCode> updates = [];
        for (int i = 0; i < 3; i++)
        {
            updates.Add((await _caller.UpdateReserveAsync("{}")).Status);
        }

        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.OK], updates);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await _caller.CallAsync(HttpMethod.Get, FeishuCaller.ReservePath)).Status);
    }

    [Theory]
    [InlineData(204)]
    [InlineData(205)]
    [InlineData(304)]
    public async Task A_status_without_a_body_is_sent_without_one(int statusCode)
    {
        _feishu.Next(Fault.Raw(statusCode, null, "not sent"));

        SimulatorAnswer answer = await _caller.UpdateReserveAsync("{}");

        Assert.Equal((statusCode, ""), ((int)answer.Status, answer.Body));
    }

    [Theory]
    [InlineData(199)]
    [InlineData(600)]
    public void A_status_that_ends_no_call_is_none(int statusCode)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(statusCode), () => Fault.Raw(statusCode, null, ""));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(statusCode), () => Fault.Refused("1", statusCode: statusCode));
    }

    [Fact]
    public async Task Limits_are_enforced_on_demand_and_end_with_their_window()
    {
        string token = await _caller.GetTokenAsync();
        _feishu.EnforceRateLimits = true;
        Task<SimulatorAnswer> SendAsync() => _caller.SendWithTokenAsync(HttpMethod.Put, FeishuCaller.ReservePath, "{}", token);

        var answers = new List<int>();
        for (int i = 0; i < 51; i++)
        {
            answers.Add((await SendAsync()).NumericCode);
        }

        Assert.All(answers.Take(50), code => Assert.Equal(0, code));
        Assert.Equal(99991400, answers[50]);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(0, (await SendAsync()).NumericCode);
    }

    [Fact]
    public async Task A_stalled_call_is_cut_when_the_simulator_goes()
    {
        _feishu.Next(Fault.Stalled);
        string token = await _caller.GetTokenAsync();
        Task<SimulatorAnswer> call = _caller.SendWithTokenAsync(HttpMethod.Put, FeishuCaller.ReservePath, "{}", token);
        while (_feishu.Requests.Count == 0)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        Assert.False(call.IsCompleted);
        await _feishu.DisposeAsync();

        await Assert.ThrowsAsync<HttpRequestException>(() => call);
    }

    [Fact]
    public async Task A_disconnected_call_gets_no_answer()
    {
        _feishu.Next(Fault.Disconnected);

        await Assert.ThrowsAsync<HttpRequestException>(() => _caller.UpdateReserveAsync("{}"));
    }

    [Fact]
    public async Task Faults_of_token_requests_strike_only_those()
    {
        string token = await _caller.GetTokenAsync();
        _feishu.NextToken(Fault.Unavailable);

        Assert.Equal(0, (await _caller.SendWithTokenAsync(HttpMethod.Put, FeishuCaller.ReservePath, "{}", token)).NumericCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await _caller.RequestTokenAsync()).Status);
        Assert.Equal(2, _feishu.TokenRequests);
    }

    [Fact]
    public async Task What_was_received_is_shown_without_secrets()
    {
        string token = await _caller.GetTokenAsync();

        await _caller.SendWithTokenAsync(
            HttpMethod.Put, FeishuCaller.ReservePath + "?user_id_type=open_id&room_ids=a&room_ids=b", $$"""{"x":"{{_feishu.AppSecret}}"}""", token);

        ReceivedRequest request = Assert.Single(_feishu.Requests);
        Assert.Equal(("PUT", FeishuCaller.ReservePath), (request.Method, request.Path));
        Assert.Equal(["open_id"], request.Query["user_id_type"]);
        Assert.Equal(["a", "b"], request.Query["room_ids"]);
        Assert.Equal(["***"], request.Headers["authorization"]);
        Assert.Equal("""{"x":"***"}""", request.Body);
        Assert.Empty(request.Headers["x-unknown"]);
    }

    [Fact]
    public async Task WeComs_token_is_masked_in_the_query()
    {
        await using WeComSimulator wecom = await WeComSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var caller = new WeComCaller(wecom);

        await caller.UpdateAsync("{}");

        Assert.Equal(["***"], Assert.Single(wecom.Requests).Query["access_token"]);
    }

    [Fact]
    public async Task Options_are_pointed_at_the_simulator()
    {
        await using WeComSimulator wecom = await WeComSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using DingTalkSimulator dingtalk = await DingTalkSimulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        (FeishuOptions? feishuOptions, WeComOptions? wecomOptions, DingTalkOptions? dingtalkOptions) = (new FeishuOptions(), new WeComOptions(), new DingTalkOptions { LegacyBaseAddress = new Uri("https://oapi.dingtalk.com") });

        _feishu.Configure(feishuOptions);
        wecom.Configure(wecomOptions);
        dingtalk.Configure(dingtalkOptions);

        Assert.Equal((_feishu.BaseAddress, _feishu.AppId, _feishu.AppSecret), (feishuOptions.BaseAddress, feishuOptions.AppId, feishuOptions.AppSecret));
        Assert.Equal((wecom.BaseAddress, wecom.CorpId, wecom.CorpSecret), (wecomOptions.BaseAddress, wecomOptions.CorpId, wecomOptions.CorpSecret));
        Assert.Equal((dingtalk.BaseAddress, dingtalk.AppKey, dingtalk.AppSecret), (dingtalkOptions.BaseAddress, dingtalkOptions.AppKey, dingtalkOptions.AppSecret));
        Assert.Null(dingtalkOptions.LegacyBaseAddress);
    }

    [Fact]
    public async Task Parallel_updates_are_all_received()
    {
        string token = await _caller.GetTokenAsync();

        SimulatorAnswer[] answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ =>
            _caller.SendWithTokenAsync(HttpMethod.Put, FeishuCaller.ReservePath, """{"meeting_settings":{"topic":"x"}}""", token)));

        Assert.All(answers, answer => Assert.Equal(0, answer.NumericCode));
        Assert.Equal(200, _feishu.Requests.Count);
    }
}
