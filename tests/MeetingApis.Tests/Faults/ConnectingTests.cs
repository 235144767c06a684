using System.Net;
using System.Net.Sockets;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Internal;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Faults;

/// <summary>Creates whose connection does not come about: they were not sent, are repeated, and end in an exception that says so.</summary>
public sealed class ConnectingTests
{
    public enum Fate
    {
        StallsTheHandshake,
        ResetsOnAccept,
        ResetsAfterTheHello,
        ClosesOnAccept,
        ClosesAfterTheHello,
        AnswersNonsense,
    }

    public enum Tunnel
    {
        Stalls,
        ResetsOnAccept,
        ResetsAfterConnect,
        ClosesOnAccept,
        ClosesAfterConnect,
        Refuses,
        WantsCredentials,
        AnswersNonsense,
        IsNotThere,
    }

    public enum Handler
    {
        None,
        ReadsTheContent,
        PutsInAnotherContent,
        TakesTheContentOut,
    }

    private static readonly TimeSpan s_connect = TimeSpan.FromMilliseconds(250);

    public static MatrixTheoryData<MeetingVendor, Fate> Fates => new(Enum.GetValues<MeetingVendor>(), Enum.GetValues<Fate>());

    public static MatrixTheoryData<MeetingVendor, Tunnel> Tunnels => new(Enum.GetValues<MeetingVendor>(), Enum.GetValues<Tunnel>());

    public static MatrixTheoryData<MeetingVendor, Handler> Handlers => new(Enum.GetValues<MeetingVendor>(), Enum.GetValues<Handler>());

    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Fates))]
    public async Task A_create_without_a_connection_was_not_sent(MeetingVendor vendor, Fate fate)
    {
        await using RawServer server = Serve(fate);
        using SocketsHttpHandler transport = HttpClients.CreateTransport(s_connect);

        MeetingUnavailableException thrown = await CreateInVainAsync(vendor, transport, new Uri($"https://127.0.0.1:{server.Port}"));

        WasNotSent(thrown);
        await AllAcceptedAsync(server);
        Assert.Equal(3, server.Connections);
        Assert.DoesNotContain("proxy", thrown.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(fate == Fate.StallsTheHandshake, thrown.InnerException is TimeoutException);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_create_whose_connect_never_completes_was_not_sent(MeetingVendor vendor)
    {
        using SocketsHttpHandler transport = HttpClients.CreateTransport(s_connect);
        int connects = 0;
        transport.ConnectCallback = async (_, cancellationToken) =>
        {
            connects++;
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new NotSupportedException();
        };

        MeetingUnavailableException thrown = await CreateInVainAsync(vendor, transport, new Uri("https://vendor.example"));

        WasNotSent(thrown);
        Assert.Contains("in time", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(3, connects);
    }

    [Theory]
    [MemberData(nameof(Tunnels))]
    public async Task A_create_without_a_tunnel_costs_one_connect_an_attempt_and_names_the_proxy(MeetingVendor vendor, Tunnel tunnel)
    {
        await using RawServer proxy = Serve(tunnel);
        using SocketsHttpHandler transport = HttpClients.CreateTransport(s_connect);
        transport.Proxy = new WebProxy(new Uri($"http://proxy-user:proxy-password@127.0.0.1:{proxy.Port}"));

        MeetingUnavailableException thrown = await CreateInVainAsync(vendor, transport, new Uri("https://vendor.example"));

        WasNotSent(thrown);
        Assert.Contains($"proxy 127.0.0.1:{proxy.Port}", thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("proxy-user", thrown.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("proxy-password", thrown.ToString(), StringComparison.Ordinal);
        await (tunnel == Tunnel.IsNotThere ? Task.CompletedTask : AllAcceptedAsync(proxy));
        Assert.Equal(tunnel == Tunnel.IsNotThere ? 0 : 3, proxy.Connections);
        Assert.All(proxy.Received, first => Assert.StartsWith("CONNECT ", first, StringComparison.Ordinal));
    }

    /// <summary>A client may see that its connection is reset before the server has counted it.</summary>
    private static Task AllAcceptedAsync(RawServer server) => Eventually.TrueAsync(() => server.Connections >= 3);

    [Theory]
    [MemberData(nameof(Handlers))]
    public async Task What_a_handler_of_the_host_does_to_the_content_changes_nothing_of_it(MeetingVendor vendor, Handler handler)
    {
        await using RawServer server = Serve(Fate.StallsTheHandshake);
        using var chain = new ContentHandler(handler) { InnerHandler = HttpClients.CreateTransport(s_connect) };

        MeetingUnavailableException thrown = await CreateInVainAsync(vendor, chain, new Uri($"https://127.0.0.1:{server.Port}"));

        WasNotSent(thrown);
        Assert.Equal(3, server.Connections);
    }

    [Theory]
    [MemberData(nameof(Handlers))]
    public async Task A_create_that_was_written_and_lost_is_not_repeated_whatever_handlers_do_to_its_content(MeetingVendor vendor, Handler handler)
    {
        await using var server = FaultServer.Start(Fault.Closed);
        using var chain = new ContentHandler(handler) { InnerHandler = HttpClients.CreateTransport(s_connect) };

        MeetingUnavailableException thrown = await CreateInVainAsync(vendor, chain, server.Address);

        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_connection_without_encryption_that_closes_at_once_may_have_taken_the_create(MeetingVendor vendor)
    {
        await using RawServer server = Serve(Fate.ClosesOnAccept);
        using SocketsHttpHandler transport = HttpClients.CreateTransport(s_connect);

        MeetingUnavailableException thrown = await CreateInVainAsync(vendor, transport, new Uri($"http://127.0.0.1:{server.Port}"));
        await Eventually.TrueAsync(() => server.Connections > 0);

        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Equal(1, server.Connections);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_connection_of_a_handlers_own_that_fails_says_nothing_of_the_create(MeetingVendor vendor)
    {
        await using var server = FaultServer.Start(Fault.JsonAnswer(VendorAnswers.Success(vendor)));
        using var chain = new AuditingHandler { InnerHandler = HttpClients.CreateTransport(s_connect) };

        MeetingUnavailableException thrown = await CreateInVainAsync(vendor, chain, server.Address);

        Assert.True(thrown.IsOutcomeUnknown);
        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_create_that_the_guard_refuses_was_not_sent(MeetingVendor vendor)
    {
        await using var server = FaultServer.Start(Fault.JsonAnswer(VendorAnswers.Success(vendor)));
        using var redirecting = new RewritingHandler(request => request.RequestUri = new Uri("https://elsewhere.example/")) { InnerHandler = HttpClients.CreateTransport(s_connect) };
        using var injecting = new RewritingHandler(request => request.Headers.TryAddWithoutValidation("X-Note", "one\r\ntwo")) { InnerHandler = HttpClients.CreateTransport(s_connect) };

        foreach (HttpMessageHandler chain in (HttpMessageHandler[])[redirecting, injecting])
        {
            MeetingApiException thrown = await Assert.ThrowsAsync<MeetingApiException>(() => CreateAsync(vendor, chain, server.Address, new SkippingTimeProvider()));

            Assert.False(thrown.IsOutcomeUnknown);
        }

        Assert.Equal(0, server.Connections);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task The_attempts_time_ends_a_wait_for_a_connection_too(MeetingVendor vendor)
    {
        var time = new SkippingTimeProvider();
        using SocketsHttpHandler transport = HttpClients.CreateTransport(TimeSpan.FromMinutes(1));
        int connects = 0;
        transport.ConnectCallback = async (_, cancellationToken) =>
        {
            connects++;
            ThreadPool.QueueUserWorkItem(_ => time.Advance(TimeSpan.FromSeconds(10)));
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new NotSupportedException();
        };

        MeetingUnavailableException thrown = await CreateInVainAsync(vendor, transport, new Uri("https://vendor.example"), time);

        Assert.False(thrown.IsOutcomeUnknown);
        Assert.InRange(connects, 2, 3);
    }

    private static void WasNotSent(MeetingUnavailableException thrown)
    {
        Assert.Equal((true, false, null), (thrown.IsTransient, thrown.IsOutcomeUnknown, thrown.StatusCode));
        Assert.Contains("could not be reached", thrown.Message, StringComparison.Ordinal);
        Assert.NotNull(thrown.InnerException);
    }

    private static RawServer Serve(Fate fate) => fate switch
    {
        Fate.StallsTheHandshake => new RawServer(RawServer.Stall, readsFirst: false),
        Fate.ResetsOnAccept => new RawServer(RawServer.Reset, readsFirst: false),
        Fate.ResetsAfterTheHello => new RawServer(RawServer.Reset, readsFirst: true),
        Fate.ClosesOnAccept => new RawServer(RawServer.Close, readsFirst: false),
        Fate.ClosesAfterTheHello => new RawServer(RawServer.Close, readsFirst: true),
        _ => new RawServer(RawServer.Say("220 smtp.example.com ready\r\n"), readsFirst: true),
    };

    private static RawServer Serve(Tunnel tunnel)
    {
        RawServer server = tunnel switch
        {
            Tunnel.ResetsOnAccept => new RawServer(RawServer.Reset, readsFirst: false),
            Tunnel.ResetsAfterConnect => new RawServer(RawServer.Reset, readsFirst: true),
            Tunnel.ClosesOnAccept => new RawServer(RawServer.Close, readsFirst: false),
            Tunnel.ClosesAfterConnect => new RawServer(RawServer.Close, readsFirst: true),
            Tunnel.Refuses => new RawServer(RawServer.Say("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n"), readsFirst: true),
            Tunnel.WantsCredentials => new RawServer(RawServer.Say("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"), readsFirst: true),
            Tunnel.AnswersNonsense => new RawServer(RawServer.Say("220 smtp.example.com ready\r\n\r\n"), readsFirst: true),
            _ => new RawServer(RawServer.Stall, readsFirst: true),
        };
        if (tunnel == Tunnel.IsNotThere)
        {
            server.StopListening();
        }

        return server;
    }

    private static Task<MeetingUnavailableException> CreateInVainAsync(MeetingVendor vendor, HttpMessageHandler transport, Uri address, SkippingTimeProvider? time = null) =>
        Assert.ThrowsAsync<MeetingUnavailableException>(() => CreateAsync(vendor, transport, address, time ?? new SkippingTimeProvider()));

    private static Task<object?> CreateAsync(MeetingVendor vendor, HttpMessageHandler transport, Uri address, TimeProvider time)
    {
        return vendor switch
        {
            MeetingVendor.Feishu => PageExamples.CallAsync("feishu.reserves.apply", new FeishuClient(Set(new FeishuOptions { AppId = "cli_stub" }), transport, time)),
            MeetingVendor.WeCom => PageExamples.CallAsync("wecom.meetings.create", new WeComClient(Set(new WeComOptions { CorpId = "ww_stub" }), transport, time)),
            _ => PageExamples.CallAsync("dingtalk.video_conferences.create", new DingTalkClient(Set(new DingTalkOptions { AppKey = "ding_stub" }), transport, time)),
        };

        TOptions Set<TOptions>(TOptions options)
            where TOptions : MeetingClientOptions
        {
            (options.BaseAddress, options.AccessTokenProvider, options.ValidateRequests) = (address, new FixedTokenProvider("token-1"), false);
            return options;
        }
    }

    private sealed class ContentHandler(Handler way) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            switch (way)
            {
                case Handler.ReadsTheContent:
                    await request.Content!.LoadIntoBufferAsync(cancellationToken);
                    break;
                case Handler.PutsInAnotherContent:
                    request.Content = new ByteArrayContent(await request.Content!.ReadAsByteArrayAsync(cancellationToken));
                    break;
                case Handler.TakesTheContentOut:
                    request.Content = null;
                    break;
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>Reports each call to a service of the host's, which is down.</summary>
    private sealed class AuditingHandler : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (await base.SendAsync(request, cancellationToken)).Dispose();
            throw new HttpRequestException(HttpRequestError.ConnectionError, "The audit service is down.", new SocketException((int)SocketError.ConnectionRefused));
        }
    }
}
