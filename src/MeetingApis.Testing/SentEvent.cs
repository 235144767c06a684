namespace MeetingApis.Testing;

/// <summary>One event that a simulator sends, with all attempts to deliver it. It is thread-safe.</summary>
public sealed class SentEvent
{
    private readonly Lock _gate = new();
    private readonly List<DeliveryAttempt> _attempts = [];

    internal SentEvent(string id, string eventType, DateTimeOffset time, string message)
    {
        Id = id;
        EventType = eventType;
        Time = time;
        Message = message;
    }

    /// <summary>The event's id, the same in every attempt. Where the vendor gives none, only the simulator knows it.</summary>
    public string Id { get; }

    /// <summary>The vendor's name of the event.</summary>
    public string EventType { get; }

    /// <summary>When it happened, on the simulator's time provider.</summary>
    public DateTimeOffset Time { get; }

    /// <summary>The whole message as the vendor writes it before it encrypts: payload and envelope. It may hold secrets.</summary>
    public string Message { get; }

    /// <summary>A copy of the attempts so far, in order, those of <see cref="SimulatedEvents.RedeliverAsync"/> included.</summary>
    public IReadOnlyList<DeliveryAttempt> Attempts
    {
        get
        {
            lock (_gate)
            {
                return [.. _attempts];
            }
        }
    }

    /// <summary>Whether one of the attempts was acknowledged. The vendor does not send the event again then.</summary>
    public bool IsAcknowledged => Attempts.Any(static attempt => attempt.IsAcknowledged);

    /// <summary>Returns type and id; never the message.</summary>
    /// <returns>For example <c>vc.meeting.meeting_started_v1 5e3702a84e847582be8db7fb73283c02</c>.</returns>
    public override string ToString() => $"{EventType} {Id}";

    internal void Add(DeliveryAttempt attempt)
    {
        lock (_gate)
        {
            _attempts.Add(attempt);
        }
    }
}
