using System.Buffers;

namespace MeetingApis.Internal;

/// <summary>Bytes in a rented array that grows: a request body while it is sent, an answer while it is read.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private byte[] _array;
    private int _length;
    private bool _isAbandoned;

    public PooledBuffer(int capacity) => _array = ArrayPool<byte>.Shared.Rent(capacity);

    public ReadOnlyMemory<byte> Written => _array.AsMemory(0, _length);

    public int Length => _length;

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        EnsureFree(Math.Max(sizeHint, 1));
        return _array.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        byte[] array = Interlocked.Exchange(ref _array, []);
        _length = 0;
        if (array.Length > 0 && !_isAbandoned)
        {
            // Answers to token requests pass through here too, so nothing is left behind for the next renter.
            ArrayPool<byte>.Shared.Return(array, clearArray: true);
        }
    }

    /// <summary>
    /// Leaves the array to the garbage collector instead of the pool in the end, because a send that was given up may
    /// still read it. The bytes stay, for the next attempt.
    /// </summary>
    public void Abandon() => _isAbandoned = true;

    private void EnsureFree(int size)
    {
        if (_array.Length - _length >= size)
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + size, _array.Length * 2));
        _array.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_array, clearArray: true);
        _array = larger;
    }
}
