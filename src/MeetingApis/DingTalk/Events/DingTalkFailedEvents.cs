namespace MeetingApis.DingTalk.Internal;

/// <summary>Counts how often each event failed: DingTalk sends it again and again, without an end.</summary>
internal sealed class DingTalkFailedEvents
{
    private const int MostEvents = 10_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _failures = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    /// <summary>How many events are counted.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _failures.Count;
            }
        }
    }

    /// <summary>Counts a failure. Of very many events, the oldest begin anew.</summary>
    /// <returns>How often the event has failed.</returns>
    public int Failed(string id)
    {
        lock (_lock)
        {
            if (_failures.TryGetValue(id, out int failures))
            {
                return _failures[id] = failures + 1;
            }

            _failures.Add(id, 1);
            _order.Enqueue(id);
            while (_order.Count > MostEvents)
            {
                _failures.Remove(_order.Dequeue());
            }

            return 1;
        }
    }

    /// <summary>The event does not come again.</summary>
    public void Forget(string id)
    {
        lock (_lock)
        {
            _failures.Remove(id);
        }
    }
}
