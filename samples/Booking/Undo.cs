namespace MeetingApis.Samples.Booking;

/// <summary>How to cancel what was booked.</summary>
internal sealed class Undo
{
    private readonly Stack<Func<Task>> _open = [];

    public bool IsEmpty => _open.Count == 0;

    public void Add(Func<Task> cancel) => _open.Push(cancel);

    /// <summary>Cancels what was booked last. It is tried once: the next call goes on with what was booked before it.</summary>
    public Task CancelLastAsync() => _open.Pop()();

    /// <summary>Cancels everything, the latest first.</summary>
    public async Task CancelAllAsync()
    {
        while (!IsEmpty)
        {
            await CancelLastAsync();
        }
    }
}
