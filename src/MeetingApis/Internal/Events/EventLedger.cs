using System.Runtime.InteropServices;

namespace MeetingApis.Internal;

/// <summary>
/// Remembers which events are being handled and which were handled, in this process. Nothing is forgotten before its
/// time: a delivery that is older than that time is refused before it comes here.
/// </summary>
/// <param name="memory">How long a handled event is remembered.</param>
/// <param name="time">The clock.</param>
internal sealed class EventLedger(TimeSpan memory, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, bool> _isDone = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, long At)> _done = new();

    /// <summary>How many events are remembered.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _isDone.Count;
            }
        }
    }

    /// <summary>Claims the event for the caller, unless another delivery of it was first. Who gets <see cref="EventClaim.New"/> calls <see cref="Finish"/>.</summary>
    public EventClaim Claim(string key)
    {
        lock (_lock)
        {
            ForgetOld();
            bool isDone = CollectionsMarshal.GetValueRefOrAddDefault(_isDone, key, out bool isKnown);
            return isDone ? EventClaim.Done : isKnown ? EventClaim.Running : EventClaim.New;
        }
    }

    /// <summary>Says how it went. An event that failed may be claimed again.</summary>
    public void Finish(string key, bool isDone)
    {
        lock (_lock)
        {
            if (isDone)
            {
                _isDone[key] = true;
                _done.Enqueue((key, time.GetTimestamp()));
            }
            else
            {
                _isDone.Remove(key);
            }
        }
    }

    private void ForgetOld()
    {
        while (_done.TryPeek(out (string Key, long At) oldest) && time.GetElapsedTime(oldest.At) > memory)
        {
            _isDone.Remove(oldest.Key);
            _done.Dequeue();
        }
    }
}
