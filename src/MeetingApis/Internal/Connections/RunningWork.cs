namespace MeetingApis.Internal;

/// <summary>Work that runs at the same time, and whose end can be waited for.</summary>
internal sealed class RunningWork
{
    private readonly Lock _lock = new();
    private int _count;
    private bool _takesMore = true;
    private TaskCompletionSource? _drained;

    /// <summary>Work that is handed in from now on is not done.</summary>
    public void TakeNoMore()
    {
        lock (_lock)
        {
            _takesMore = false;
        }
    }

    /// <summary>Runs work on another thread. It must not throw.</summary>
    /// <returns>Whether it runs.</returns>
    public bool Run(Func<Task> work)
    {
        lock (_lock)
        {
            if (!_takesMore)
            {
                return false;
            }

            _count++;
        }

        _ = Task.Run(async () =>
        {
            try
            {
                await work().ConfigureAwait(false);
            }
            finally
            {
                Finish();
            }
        });
        return true;
    }

    /// <summary>Ends at a moment at which no work runs.</summary>
    public Task DrainAsync()
    {
        lock (_lock)
        {
            if (_count == 0)
            {
                return Task.CompletedTask;
            }

            _drained ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _drained.Task;
        }
    }

    private void Finish()
    {
        lock (_lock)
        {
            if (--_count == 0)
            {
                _drained?.SetResult();
                _drained = null;
            }
        }
    }
}
