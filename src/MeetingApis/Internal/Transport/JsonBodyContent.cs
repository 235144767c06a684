using System.Net.Http.Headers;

namespace MeetingApis.Internal;

/// <summary>
/// A JSON body that lives in a pooled buffer. It passes the cancellation token on and knows its length: without either,
/// a send that should end after the attempt's time goes on for more than a second.
/// </summary>
internal sealed class JsonBodyContent : RequestContent
{
    private const int Closed = -1;

    private static readonly MediaTypeHeaderValue s_json = new("application/json", "utf-8");

    private readonly PooledBuffer _body;
    private readonly int _length;
    private int _readers;

    public JsonBodyContent(PooledBuffer body)
    {
        _body = body;
        _length = body.Length;
        Headers.ContentType = s_json;
    }

    /// <summary>Lets nobody begin to read the buffer from here on. False while somebody still does: then it must not be reused.</summary>
    public bool TryClose() => Interlocked.CompareExchange(ref _readers, Closed, 0) == 0;

    protected override async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        Open();
        try
        {
            await stream.WriteAsync(_body.Written, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _readers);
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }

    private void Open()
    {
        int readers;
        do
        {
            readers = Volatile.Read(ref _readers);
            ObjectDisposedException.ThrowIf(readers == Closed, this);
        }
        while (Interlocked.CompareExchange(ref _readers, readers + 1, readers) != readers);
    }
}
