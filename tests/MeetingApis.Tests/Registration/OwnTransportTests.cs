using MeetingApis.Tests.Faults;
using MeetingApis.Tests.Stubs;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Tests.Registration;

/// <summary>Named clients share a transport; one whose transport the host has configured keeps its own.</summary>
public sealed class OwnTransportTests
{
    public enum Way
    {
        UsesSocketsHttpHandler,
        ReadsThePrimaryHandler,
        BringsAPrimaryHandler,
        AddsAHandlerWithSettings,
    }

    public static MatrixTheoryData<MeetingVendor, Way> Ways => new(Enum.GetValues<MeetingVendor>(), Enum.GetValues<Way>());

    public static TheoryData<MeetingVendor> Vendors => VendorUnderTest.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_configured_transport_serves_its_own_client_alone(MeetingVendor vendor, Way way)
    {
        var kit = VendorUnderTest.Of(vendor);
        await using var server = FaultServer.Start(Fault.JsonAnswer(VendorAnswers.Success(vendor)));
        server.IsTokenRequest = static request => VendorAnswers.IsTokenPath(request.Target);
        server.PlayTokens(VendorAnswers.NewToken(vendor));
        int connected = 0;
        SocketsHttpHandler? own = null;
        var services = new ServiceCollection();
        IHttpClientBuilder configured = kit.Register(services, "own", options => options.BaseAddress = server.Address);
        kit.Register(services, "other", options => options.BaseAddress = server.Address);
        Configure(configured, way, Count);
        await using ServiceProvider provider = services.BuildServiceProvider();

        await kit.CallAsync(provider, "own", Cancellation);
        await kit.CallAsync(provider, "other", Cancellation);

        Assert.Equal(1, connected);
        Assert.Equal(2, server.Connections);
        Assert.False(own!.AllowAutoRedirect);

        void Count(SocketsHttpHandler handler)
        {
            own = handler;
            handler.ConnectCallback = async (context, cancellationToken) =>
            {
                Interlocked.Increment(ref connected);
                var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
                await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
                return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
            };
        }
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_transport_that_is_configured_renews_connections_and_decompresses_as_the_shared_one(MeetingVendor vendor)
    {
        SocketsHttpHandler? seen = null;
        var kit = VendorUnderTest.Of(vendor);
        var services = new ServiceCollection();
        kit.Register(services, "own", static _ => { }).UseSocketsHttpHandler((handler, _) => seen = handler);
        await using ServiceProvider provider = services.BuildServiceProvider();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => kit.CallAsync(provider, "own", cancelled.Token));

        Assert.Equal((TimeSpan.FromMinutes(5), System.Net.DecompressionMethods.All), (seen!.PooledConnectionLifetime, seen.AutomaticDecompression));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task A_client_connects_in_the_time_of_its_options_unless_the_host_says_otherwise(MeetingVendor vendor)
    {
        var seen = new List<SocketsHttpHandler>();
        var kit = VendorUnderTest.Of(vendor);
        var services = new ServiceCollection();
        kit.Register(services, "own", static options => options.ConnectTimeout = TimeSpan.FromSeconds(3)).UseSocketsHttpHandler((handler, _) => seen.Add(handler));
        kit.Register(services, "other", static options => options.ConnectTimeout = TimeSpan.FromSeconds(4)).UseSocketsHttpHandler((handler, _) =>
        {
            handler.ConnectTimeout = TimeSpan.FromSeconds(1);
            seen.Add(handler);
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        foreach (string name in (string[])["own", "other"])
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => kit.CallAsync(provider, name, cancelled.Token));
        }

        Assert.Equal([3, 1], seen.Select(handler => handler.ConnectTimeout.TotalSeconds));
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task Clients_that_share_a_transport_connect_in_the_time_of_their_options_too(MeetingVendor vendor)
    {
        var kit = VendorUnderTest.Of(vendor);
        await using var server = new RawServer(RawServer.Stall, readsFirst: false);
        var services = new ServiceCollection();
        kit.Register(services, "hasty", Configure);
        await using ServiceProvider provider = services.BuildServiceProvider();

        MeetingUnavailableException thrown = await Assert.ThrowsAsync<MeetingUnavailableException>(() => kit.CallAsync(provider, "hasty", Cancellation));

        Assert.Contains("could not be reached in time", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Connections);

        void Configure(MeetingClientOptions options)
        {
            options.BaseAddress = new Uri($"https://127.0.0.1:{server.Port}");
            options.AccessTokenProvider = new Pipeline.FixedTokenProvider("token-1");
            (options.ConnectTimeout, options.MaxRetries) = (TimeSpan.FromMilliseconds(250), 0);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_hosts_transport_for_all_clients_gives_way_to_that_of_a_client(bool addedFirst)
    {
        foreach (MeetingVendor vendor in Enum.GetValues<MeetingVendor>())
        {
            var kit = VendorUnderTest.Of(vendor);
            var hosts = new VendorScript(kit);
            var own = new VendorScript(kit);
            var services = new ServiceCollection();
            if (addedFirst)
            {
                services.ConfigureHttpClientDefaults(http => http.ConfigurePrimaryHttpMessageHandler(() => hosts));
            }

            kit.Register(services).ConfigurePrimaryHttpMessageHandler(() => own);
            kit.Register(services, "named", static _ => { }).ConfigurePrimaryHttpMessageHandler(() => own);
            if (!addedFirst)
            {
                services.ConfigureHttpClientDefaults(http => http.ConfigurePrimaryHttpMessageHandler(() => hosts));
            }

            await using ServiceProvider provider = services.BuildServiceProvider();

            await kit.CallAsync(provider, Cancellation);
            await kit.CallAsync(provider, "named", Cancellation);

            Assert.Equal(2, own.Calls.Count);
            Assert.Empty(hosts.Calls);
        }
    }

    private static void Configure(IHttpClientBuilder http, Way way, Action<SocketsHttpHandler> configure)
    {
        switch (way)
        {
            case Way.UsesSocketsHttpHandler:
                http.UseSocketsHttpHandler((handler, _) => configure(handler));
                break;
            case Way.ReadsThePrimaryHandler:
                http.ConfigurePrimaryHttpMessageHandler((handler, _) => configure((SocketsHttpHandler)handler));
                break;
            case Way.BringsAPrimaryHandler:
                http.ConfigurePrimaryHttpMessageHandler(() =>
                {
                    var handler = new SocketsHttpHandler();
                    configure(handler);
                    return handler;
                });
                break;
            default:
                http.ConfigureAdditionalHttpMessageHandlers((_, services) => Assert.NotNull(services))
                    .UseSocketsHttpHandler(handler => handler.Configure((sockets, _) => configure(sockets)));
                break;
        }
    }
}
