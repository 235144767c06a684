using System.Diagnostics;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>A token that is fetched once and again shortly before it expires, as a careful hand caches it.</summary>
internal sealed class CachedToken(Func<CancellationToken, Task<BareToken>> fetch) : IDisposable
{
    private static readonly TimeSpan s_margin = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _fetching = new(1);
    private Entry? _entry;

    public ValueTask<string> GetAsync(CancellationToken cancellationToken) =>
        Volatile.Read(ref _entry) is { IsFresh: true } entry ? new ValueTask<string>(entry.Value) : FetchAsync(cancellationToken);

    public void Dispose() => _fetching.Dispose();

    private async ValueTask<string> FetchAsync(CancellationToken cancellationToken)
    {
        await _fetching.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_entry is not { IsFresh: true } entry)
            {
                long now = Stopwatch.GetTimestamp();
                BareToken token = await fetch(cancellationToken).ConfigureAwait(false);
                Volatile.Write(ref _entry, entry = new Entry(token.Value, now, token.Lifetime - s_margin));
            }

            return entry.Value;
        }
        finally
        {
            _fetching.Release();
        }
    }

    private sealed record Entry(string Value, long Since, TimeSpan Freshness)
    {
        public bool IsFresh => Stopwatch.GetElapsedTime(Since) < Freshness;
    }
}
