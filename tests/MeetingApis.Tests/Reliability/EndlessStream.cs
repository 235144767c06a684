using MeetingApis.Tests.Pipeline;

namespace MeetingApis.Tests.Reliability;

/// <summary>The beginning of a JSON document that never ends.</summary>
internal sealed class EndlessStream : ReadOnlyStream
{
    public long BytesRead { get; private set; }

    public bool IsDisposed { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        buffer.Span.Fill((byte)' ');
        if (BytesRead == 0)
        {
            buffer.Span[0] = (byte)'{';
        }

        BytesRead += buffer.Length;
        return new ValueTask<int>(buffer.Length);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
