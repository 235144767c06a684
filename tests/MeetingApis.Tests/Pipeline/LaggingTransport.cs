using System.Net;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Pipeline;

/// <summary>
/// A transport that answers the first request before it has read the body, and goes on reading for as long as the test
/// wants, as HTTP/1.1 allows. Later requests are read and answered at once.
/// </summary>
internal sealed class LaggingTransport(HttpStatusCode firstStatus) : HttpMessageHandler
{
    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> _laterBodies = [];
    private Task<string>? _first;

    /// <summary>The bodies of the later requests.</summary>
    public IReadOnlyList<string> LaterBodies => _laterBodies;

    /// <summary>Lets the first body go on, and returns it as it arrived.</summary>
    public Task<string> FinishFirstAsync()
    {
        _release.SetResult();
        return _first!;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_first is not null)
        {
            _laterBodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return StubTransport.Json("""{"code":0,"data":{}}""");
        }

        _first = ReadLateAsync(request.Content!);
        return StubTransport.Json("""{"code":7654321,"msg":"too much to read"}""", firstStatus);
    }

    private async Task<string> ReadLateAsync(HttpContent content)
    {
        using var stream = new LateStream(_release.Task);
        await content.CopyToAsync(stream, CancellationToken.None);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Looks at the bytes only when it is told to.</summary>
    private sealed class LateStream(Task release) : MemoryStream
    {
        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await release;
            Write(buffer.Span);
        }
    }
}
