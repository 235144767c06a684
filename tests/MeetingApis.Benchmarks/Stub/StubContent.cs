using System.Net;
using System.Net.Http.Headers;

namespace MeetingApis.Benchmarks;

/// <summary>The body of an answer: it is handed over as a stream, and its length is known, as with the vendors.</summary>
internal sealed class StubContent : HttpContent
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json", "utf-8");

    private readonly byte[] _body;
    private readonly bool _isLater;

    public StubContent(byte[] body, bool isLater)
    {
        _body = body;
        _isLater = isLater;
        Headers.ContentType = s_json;
        Headers.ContentLength = body.Length;
    }

    protected override Task<Stream> CreateContentReadStreamAsync() => Task.FromResult<Stream>(new StubStream(_body, _isLater));

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => new StubStream(_body, _isLater).CopyToAsync(stream);

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }
}
