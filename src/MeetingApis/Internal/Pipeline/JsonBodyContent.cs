using System.Net;
using System.Net.Http.Headers;

namespace MeetingApis.Internal;

/// <summary>
/// A JSON body that lives in a pooled buffer. It passes the cancellation token on and knows its length: without either,
/// a send that should end after the attempt's time goes on for more than a second.
/// </summary>
internal sealed class JsonBodyContent : HttpContent
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json", "utf-8");

    private readonly PooledBuffer _body;
    private int _writers;

    public JsonBodyContent(PooledBuffer body)
    {
        _body = body;
        Headers.ContentType = s_json;
    }

    /// <summary>True while the transport reads the buffer, which then must not be reused.</summary>
    public bool IsBeingSent => Volatile.Read(ref _writers) > 0;

    /// <summary>What stands in for a body with credentials above the transport guard.</summary>
    public static HttpContent Placeholder() => new ByteArrayContent("{}"u8.ToArray()) { Headers = { ContentType = s_json } };

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _writers);
        try
        {
            await stream.WriteAsync(_body.Written, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _writers);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _body.Length;
        return true;
    }
}
