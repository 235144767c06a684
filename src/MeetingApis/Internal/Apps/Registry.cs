using System.Diagnostics.CodeAnalysis;

namespace MeetingApis.Internal;

/// <summary>
/// Creates objects on demand, one for each key and the same for every caller. An object is dropped if nobody has asked
/// for it in an hour and it holds nothing worth keeping; it stays the same object for as long as somebody uses it.
/// There is no timer: creating a new object starts the search for such objects.
/// </summary>
internal sealed class Registry<TKey, TValue>(Func<TKey, TValue> create, Func<TValue, bool> isInUse, TimeProvider time)
    where TKey : notnull
    where TValue : class
{
    private static readonly TimeSpan s_idleTime = TimeSpan.FromHours(1);
    private static readonly TimeSpan s_sweepPause = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, Entry> _entries = [];
    private long _swept = time.GetTimestamp();

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _entries.Count;
            }
        }
    }

    /// <summary>How many objects are as asked for.</summary>
    public int CountOf(Func<TKey, TValue, bool> condition)
    {
        lock (_lock)
        {
            return _entries.Count(entry => entry.Value.TryGet(out TValue? value) && condition(entry.Key, value));
        }
    }

    public TValue Get(TKey key)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(key, out Entry? entry) || !entry.TryGet(out TValue? value))
            {
                Sweep();
                value = create(key);
                _entries[key] = entry = new Entry(value);
            }

            entry.Keep(value, time.GetTimestamp());
            return value;
        }
    }

    private void Sweep()
    {
        if (time.GetElapsedTime(_swept) < s_sweepPause)
        {
            return;
        }

        _swept = time.GetTimestamp();
        foreach ((TKey key, Entry entry) in _entries)
        {
            if (time.GetElapsedTime(entry.AskedAt) >= s_idleTime && entry.TryGet(out TValue? value) && !isInUse(value))
            {
                entry.LetGo();
            }

            if (!entry.TryGet(out _))
            {
                _entries.Remove(key);
            }
        }
    }

    private sealed class Entry(TValue value)
    {
        private readonly WeakReference<TValue> _value = new(value);
        private TValue? _kept;

        public long AskedAt { get; private set; }

        public bool TryGet([NotNullWhen(true)] out TValue? value) => _value.TryGetTarget(out value);

        public void Keep(TValue value, long now) => (_kept, AskedAt) = (value, now);

        public void LetGo() => _kept = null;
    }
}
