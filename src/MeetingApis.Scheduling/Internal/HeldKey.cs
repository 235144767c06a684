namespace MeetingApis.Scheduling.Internal;

/// <summary>The lock of a key. If its release fails, the store gives it up with the connection, and the meeting is what it is.</summary>
internal sealed class HeldKey(IAsyncDisposable inner) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        try
        {
            await inner.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // What was done is not undone because of it.
        }
    }
}
