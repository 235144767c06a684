using MeetingApis.Feishu;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Reliability;

/// <summary>Transports that a caller brings along.</summary>
public sealed class GivenHandlerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_transport_below_a_handler_of_the_callers_follows_no_redirect_either()
    {
        int strangers = 0;
        await using var stranger = LoopbackVendor.Start(_ =>
        {
            strangers++;
            return LoopbackVendor.Json("{}");
        });
        await using var vendor = LoopbackVendor.Start(_ => LoopbackVendor.Http("307 Temporary Redirect", $"Location: {stranger.BaseAddress}\r\n", []));
        using var chain = new PassingHandler { InnerHandler = new PassingHandler { InnerHandler = new SocketsHttpHandler() } };
        var client = new FeishuClient(new FeishuOptions { AppId = "cli_1", AppSecret = "s", BaseAddress = vendor.BaseAddress }, chain);

        await Assert.ThrowsAsync<MeetingProtocolException>(() => client.Reserves.UpdateAsync("r1", new() { MeetingSettings = new() { Topic = "t" } }, cancellationToken: Cancellation));

        Assert.Equal(0, strangers);
    }

    [Fact]
    public void An_HttpClientHandler_is_refused_below_a_handler_of_the_callers_too()
    {
        using var chain = new PassingHandler { InnerHandler = new HttpClientHandler() };

        Assert.Throws<InvalidOperationException>(() => new FeishuClient(new FeishuOptions { AppId = "cli_1", AppSecret = "s" }, chain));
    }

    [Fact]
    public async Task One_transport_serves_several_clients_also_when_it_has_sent_already()
    {
        await using var vendor = LoopbackVendor.Start(request => LoopbackVendor.Json(request.Contains("auth/v3", StringComparison.Ordinal)
            ? """{"code":0,"tenant_access_token":"t","expire":7200}"""
            : """{"code":0,"errcode":0,"access_token":"t","expires_in":7200,"data":{}}"""));
        using var transport = new SocketsHttpHandler();
        var feishu = new FeishuClient(new FeishuOptions { AppId = "cli_1", AppSecret = "s", BaseAddress = vendor.BaseAddress }, transport);
        await feishu.Reserves.UpdateAsync("r1", new() { MeetingSettings = new() { Topic = "t" } }, cancellationToken: Cancellation);

        var wecom = new WeComClient(new WeComOptions { CorpId = "ww", CorpSecret = "s", BaseAddress = vendor.BaseAddress }, transport);
        await wecom.Meetings.UpdateAsync(new() { MeetingId = "m", Title = "t" }, Cancellation);

        Assert.False(transport.AllowAutoRedirect);
    }

    [Fact]
    public async Task A_chain_of_handlers_serves_several_clients_also_when_it_has_sent_already()
    {
        await using var vendor = LoopbackVendor.Start(request => LoopbackVendor.Json(request.Contains("auth/v3", StringComparison.Ordinal)
            ? """{"code":0,"tenant_access_token":"t","expire":7200}"""
            : """{"code":0,"errcode":0,"access_token":"t","expires_in":7200,"data":{}}"""));
        using var chain = new PassingHandler { InnerHandler = new SocketsHttpHandler() };
        var feishu = new FeishuClient(new FeishuOptions { AppId = "cli_1", AppSecret = "s", BaseAddress = vendor.BaseAddress }, chain);
        await feishu.Reserves.UpdateAsync("r1", new() { MeetingSettings = new() { Topic = "t" } }, cancellationToken: Cancellation);

        var wecom = new WeComClient(new WeComOptions { CorpId = "ww", CorpSecret = "s", BaseAddress = vendor.BaseAddress }, chain);
        await wecom.Meetings.UpdateAsync(new() { MeetingId = "m", Title = "t" }, Cancellation);

        Assert.Equal((1, 1), (chain.Requests("/open-apis/vc/"), chain.Requests("/cgi-bin/meeting/")));
        Assert.Equal(0, chain.Requests("auth/v3") + chain.Requests("gettoken"));
    }

    [Fact]
    public async Task A_chain_that_has_sent_requests_of_others_is_refused()
    {
        await using var server = LoopbackVendor.Start(static _ => LoopbackVendor.Json("{}"));
        using var chain = new PassingHandler { InnerHandler = new SocketsHttpHandler() };
        using var http = new HttpClient(chain);
        await http.GetStringAsync(server.BaseAddress, Cancellation);

        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => new FeishuClient(new FeishuOptions { AppId = "cli_1", AppSecret = "s" }, chain));

        Assert.Contains("handlers of its own", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_without_a_transport_is_refused()
    {
        using var chain = new PassingHandler { InnerHandler = new PassingHandler() };

        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => new FeishuClient(new FeishuOptions { AppId = "cli_1", AppSecret = "s" }, chain));

        Assert.Contains("InnerHandler", thrown.Message, StringComparison.Ordinal);
    }

    private sealed class PassingHandler : DelegatingHandler
    {
        private readonly List<string> _paths = [];

        public int Requests(string path) => _paths.Count(one => one.Contains(path, StringComparison.Ordinal));

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            _paths.Add(request.RequestUri!.AbsolutePath);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
