using System.Text;

namespace MeetingApis.Tests.Reliability;

/// <summary>
/// The runtime's own transport with a wire in memory under it: what is written here is, byte for byte, what a socket
/// would carry. Every request gets the same answer.
/// </summary>
internal sealed class MemoryWire(string json)
{
    private readonly byte[] _answer = LoopbackVendor.Json(json);
    private readonly List<byte> _written = [];

    public SocketsHttpHandler CreateTransport() => new() { ConnectCallback = (_, _) => new ValueTask<Stream>(new Connection(this)) };

    /// <summary>The lines of what was written since the last time.</summary>
    public string[] TakeHead()
    {
        string text = Encoding.Latin1.GetString([.. _written]);
        _written.Clear();
        return text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }

    private sealed class Connection(MemoryWire wire) : Stream
    {
        private readonly SemaphoreSlim _asked = new(0);
        private int _answered;

        public override bool CanRead => true;

        public override bool CanWrite => true;

        public override bool CanSeek => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            wire._written.AddRange(buffer.Span);
            if (buffer.Span.EndsWith("\r\n\r\n"u8))
            {
                _asked.Release();
            }

            return ValueTask.CompletedTask;
        }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (buffer.IsEmpty)
            {
                return 0;
            }

            if (_answered == 0)
            {
                await _asked.WaitAsync(cancellationToken);
            }

            int read = Math.Min(buffer.Length, wire._answer.Length - _answered);
            wire._answer.AsMemory(_answered, read).CopyTo(buffer);
            _answered = (_answered + read) % wire._answer.Length;
            return read;
        }

        public override void Flush()
        {
        }

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            _asked.Dispose();
            base.Dispose(disposing);
        }
    }
}
