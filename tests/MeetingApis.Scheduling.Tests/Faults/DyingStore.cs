namespace MeetingApis.Scheduling.Tests;

/// <summary>A shared store as one process sees it: when the process is dead, it writes nothing any more. One use of it can fail.</summary>
internal sealed class DyingStore(IGrantStore shared, Line line) : IGrantStore
{
    private int _failsAt;
    private bool _staysDown;

    /// <summary>How often it was used since the last <see cref="Fail"/>.</summary>
    public int Uses { get; private set; }

    /// <summary>Lets a use fail.</summary>
    /// <param name="use">Which of the uses from now on, from 1; 0 for none.</param>
    /// <param name="staysDown">Whether all later ones fail too.</param>
    public void Fail(int use, bool staysDown) => (Uses, _failsAt, _staysDown) = (0, use, staysDown);

    public ValueTask<StoredGrant?> ReadAsync(string key, CancellationToken cancellationToken = default) => Use().ReadAsync(key, cancellationToken);

    public ValueTask<bool> TryWriteAsync(string key, string value, long expectedVersion, CancellationToken cancellationToken = default) => Use().TryWriteAsync(key, value, expectedVersion, cancellationToken);

    public ValueTask RemoveAsync(string key, CancellationToken cancellationToken = default) => Use().RemoveAsync(key, cancellationToken);

    // A lock ends with its process.
    public ValueTask<IAsyncDisposable> LockAsync(string name, CancellationToken cancellationToken = default) => (line.IsDead ? shared : Use()).LockAsync(name, cancellationToken);

    private IGrantStore Use() => line.IsDead || ++Uses == _failsAt || (_staysDown && _failsAt > 0 && Uses > _failsAt) ? throw new IOException("The store cannot be reached.") : shared;
}
