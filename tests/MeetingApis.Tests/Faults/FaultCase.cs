using System.Net;
using System.Net.Sockets;
using MeetingApis.Internal;
using MeetingApis.Tests.Pipeline;

namespace MeetingApis.Tests.Faults;

/// <summary>One vendor's part of a row of the fault matrix: what happens, and what is expected.</summary>
/// <param name="Script">What the server does with the call; the last fault again and again.</param>
/// <param name="Harmless">What becomes of an operation that may be repeated.</param>
/// <param name="Create">What becomes of one that may not.</param>
internal sealed record FaultCase(IReadOnlyList<Fault> Script, string Harmless, string Create)
{
    private static readonly TimeSpan s_attempt = TimeSpan.FromSeconds(10);

    /// <summary>What becomes of one that may be repeated with its key: it is repeated as the first, and in the end as unclear as the second.</summary>
    public string Keyed { get; init; } = Create.Contains(", unknown", StringComparison.Ordinal) ? Harmless.Replace("transient", "transient, unknown", StringComparison.Ordinal) : Harmless;

    /// <summary>What the token endpoint does; null hands out a new token each time.</summary>
    public Fault? Tokens { get; init; }

    /// <summary>Keeps the call from the server. The call has a token then, so that it is the call itself that fails.</summary>
    public Action<SocketsHttpHandler, FaultServer>? Network { get; init; }

    /// <summary>Whether the client is told to use https.</summary>
    public bool IsHttps { get; init; }

    /// <summary>Makes the call, and says what became of it.</summary>
    public async Task<FaultOutcome> RunAsync(MeetingVendor vendor, RetrySafety safety, CancellationToken cancellationToken)
    {
        await using var server = FaultServer.Start([.. Script]);
        var time = new SkippingTimeProvider();
        server.IsTokenRequest = static request => VendorAnswers.IsTokenPath(request.Target);
        server.PlayTokens(Tokens ?? VendorAnswers.NewToken(vendor));
        server.OnStall = () => ThreadPool.QueueUserWorkItem(_ => time.Advance(s_attempt));
        using SocketsHttpHandler transport = HttpClients.CreateTransport(TimeSpan.FromSeconds(5));
        Network?.Invoke(transport, server);

        Exception? thrown = await Record.ExceptionAsync(() => VendorOperations.CallAsync(vendor, safety, transport, time, Configure, cancellationToken));

        return new FaultOutcome(thrown, server.Requests, server.TokenRequests, time.Delays);

        void Configure(MeetingClientOptions options)
        {
            options.BaseAddress = IsHttps ? new Uri($"https://127.0.0.1:{server.Port}") : server.Address;
            options.AccessTokenProvider = Network is null ? null : new FixedTokenProvider("token-1");
        }
    }

    /// <summary>A transport for which no name resolves, as often as is said.</summary>
    public static Action<SocketsHttpHandler, FaultServer> NoName(int times)
    {
        return (transport, _) =>
        {
            int left = times;
            transport.ConnectCallback = async (context, cancellationToken) =>
            {
                if (Interlocked.Decrement(ref left) >= 0)
                {
                    throw new SocketException((int)SocketError.HostNotFound);
                }

                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            };
        };
    }

    /// <summary>Nobody listens any more.</summary>
    public static void NobodyListens(SocketsHttpHandler transport, FaultServer server) => server.StopListening();

    /// <summary>All goes through a proxy, which is the server.</summary>
    public static void ThroughProxy(SocketsHttpHandler transport, FaultServer server) => transport.Proxy = new WebProxy(server.Address);

    /// <summary>The network is as it should be, and the call has its token.</summary>
    public static void Healthy(SocketsHttpHandler transport, FaultServer server)
    {
    }
}
