using System.Collections.Concurrent;

namespace MeetingApis.Internal;

/// <summary>Objects that cost much to make and are used by one thread at a time. It holds as many as were ever in use at once. One that failed is not put back.</summary>
/// <param name="create">Makes another one.</param>
internal sealed class IdlePool<T>(Func<T> create)
    where T : class
{
    private readonly ConcurrentQueue<T> _idle = new();

    public T Take() => _idle.TryDequeue(out T? idle) ? idle : create();

    public void PutBack(T idle) => _idle.Enqueue(idle);
}
