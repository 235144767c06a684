namespace MeetingApis.Tests.Auth;

/// <summary>A grant store that does what a test says before each step, such as failing; and then what a store in memory does.</summary>
internal sealed class FaultyGrantStore : IGrantStore
{
    private readonly InMemoryGrantStore _store = new();
    private readonly Dictionary<string, int> _steps = new(StringComparer.Ordinal);

    /// <summary>Called before each step with <c>read</c>, <c>write</c>, <c>remove</c> or <c>lock</c>, and the number of that step from 1.</summary>
    public Func<string, int, CancellationToken, Task> Before { get; set; } = static (_, _, _) => Task.CompletedTask;

    /// <summary>How many steps of a sort were begun.</summary>
    public int Count(string step)
    {
        lock (_steps)
        {
            return _steps.GetValueOrDefault(step);
        }
    }

    /// <summary>Fails every step of the given sorts.</summary>
    public void Fail(params string[] steps) =>
        Before = (step, _, _) => steps.Contains(step, StringComparer.Ordinal) ? Task.FromException(new IOException("The store is down.")) : Task.CompletedTask;

    public void Recover() => Before = static (_, _, _) => Task.CompletedTask;

    public async ValueTask<StoredGrant?> ReadAsync(string key, CancellationToken cancellationToken = default)
    {
        await BeginAsync("read", cancellationToken);
        return await _store.ReadAsync(key, cancellationToken);
    }

    public async ValueTask<bool> TryWriteAsync(string key, string value, long expectedVersion, CancellationToken cancellationToken = default)
    {
        await BeginAsync("write", cancellationToken);
        return await _store.TryWriteAsync(key, value, expectedVersion, cancellationToken);
    }

    public async ValueTask RemoveAsync(string key, CancellationToken cancellationToken = default)
    {
        await BeginAsync("remove", cancellationToken);
        await _store.RemoveAsync(key, cancellationToken);
    }

    public async ValueTask<IAsyncDisposable> LockAsync(string name, CancellationToken cancellationToken = default)
    {
        await BeginAsync("lock", cancellationToken);
        return await _store.LockAsync(name, cancellationToken);
    }

    private Task BeginAsync(string step, CancellationToken cancellationToken)
    {
        int number;
        lock (_steps)
        {
            number = _steps[step] = _steps.GetValueOrDefault(step) + 1;
        }

        return Before(step, number, cancellationToken);
    }
}
