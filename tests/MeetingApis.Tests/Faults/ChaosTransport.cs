using System.Globalization;
using System.Net;
using MeetingApis.Tests.Pipeline;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Faults;

/// <summary>
/// A vendor in memory whose network fails by chance, before the work is done or after it. It remembers how often it did
/// the work of each call, whose number is the end of the path. Chance depends on the call's number alone, not on timing.
/// </summary>
internal sealed class ChaosTransport(MeetingVendor vendor, int calls, double share) : HttpMessageHandler
{
    private static readonly ChaosFault[] s_faults = Enum.GetValues<ChaosFault>();

    private readonly int[] _sends = new int[calls];
    private readonly int[] _done = new int[calls];
    private int _faults;
    private int _tokens;

    /// <summary>How often the work of each call was done.</summary>
    public IReadOnlyList<int> Done => _done;

    /// <summary>How often each call was sent.</summary>
    public IReadOnlyList<int> Sends => _sends;

    public int Faults => _faults;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string path = request.RequestUri!.AbsolutePath;
        if (VendorAnswers.IsTokenPath(request.RequestUri.PathAndQuery))
        {
            return StubTransport.Json(VendorAnswers.Token(vendor, Interlocked.Increment(ref _tokens)));
        }

        // As on a socket, the answer comes on another thread.
        await Task.Yield();
        int call = int.Parse(path.AsSpan(path.LastIndexOf('/') + 1), CultureInfo.InvariantCulture);
        int send = Interlocked.Increment(ref _sends[call]);
        var chance = new Random(HashOf(call, send));
        if (chance.NextDouble() >= share)
        {
            return Do(call);
        }

        Interlocked.Increment(ref _faults);
        return s_faults[chance.Next(s_faults.Length)] switch
        {
            ChaosFault.NotConnected => throw new HttpRequestException(HttpRequestError.ConnectionError),
            ChaosFault.LostBefore => throw new HttpRequestException(HttpRequestError.ResponseEnded),
            ChaosFault.LostAfter => Do(call) is var _ ? throw new HttpRequestException(HttpRequestError.ResponseEnded) : null!,
            ChaosFault.BrokenAfter => Broken(Do(call)),
            ChaosFault.FailedBefore => Page(HttpStatusCode.BadGateway),
            ChaosFault.FailedAfter => Do(call) is var _ ? Page(HttpStatusCode.GatewayTimeout) : null!,
            ChaosFault.GarbledAfter => Do(call) is var _ ? Page(HttpStatusCode.OK) : null!,
            ChaosFault.TimedOutAfter => Do(call) is var _ ? throw new TaskCanceledException("too slow") : null!,
            _ => Page(HttpStatusCode.TooManyRequests),
        };
    }

    private static int HashOf(int call, int send)
    {
        uint hash = unchecked(((uint)call * 2654435761) ^ ((uint)send * 40503) ^ 0x5bd1e995);
        hash ^= hash >> 15;
        return unchecked((int)(hash * 2246822519));
    }

    private static HttpResponseMessage Page(HttpStatusCode status) => StubTransport.Response(status, "<html></html>"u8.ToArray(), "text/html");

    private static HttpResponseMessage Broken(HttpResponseMessage response)
    {
        response.Content = new StreamContent(new BrokenStream());
        return response;
    }

    private HttpResponseMessage Do(int call)
    {
        Interlocked.Increment(ref _done[call]);
        return StubTransport.Json(VendorAnswers.Success(vendor));
    }

    /// <summary>Breaks off at the first byte.</summary>
    private sealed class BrokenStream : ReadOnlyStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("The connection was reset.");
    }
}
