using System.Buffers;

namespace MeetingApis.Internal;

/// <summary>
/// Bytes in a rented array that grows: a request body while it is sent, an answer while it is read. Empty again after
/// <see cref="Release"/>, and ready for the next call.
/// </summary>
internal sealed class PooledBuffer(int firstCapacity) : IBufferWriter<byte>
{
    private byte[] _array = [];
    private int _length;
    private bool _isLent;
    private bool _isAbandoned;

    public ReadOnlyMemory<byte> Written => _array.AsMemory(0, _length);

    public int Length => _length;

    public void Advance(int count)
    {
        _length += count;
        _isLent = false;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        EnsureFree(Math.Max(sizeHint, 1));
        _isLent = true;
        return _array.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Gives the array back.</summary>
    public void Release()
    {
        if (!_isAbandoned)
        {
            Return();
        }

        _array = [];
        _length = 0;
        _isLent = false;
        _isAbandoned = false;
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

        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(firstCapacity, Math.Max(_length + size, _array.Length * 2)));
        _array.AsSpan(0, _length).CopyTo(larger);
        Return();
        _array = larger;
    }

    /// <summary>
    /// Passwords and tokens pass through here, so nothing is left behind for the next renter: neither what was written nor,
    /// where a writer failed, what it may have written.
    /// </summary>
    private void Return()
    {
        if (_array.Length > 0)
        {
            _array.AsSpan(0, _isLent ? _array.Length : _length).Clear();
            ArrayPool<byte>.Shared.Return(_array);
        }
    }
}
