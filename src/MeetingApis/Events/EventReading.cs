namespace MeetingApis;

/// <summary>What an event reader made of a delivery: events, a check of the address, or a refusal.</summary>
/// <typeparam name="TEvent">The vendor's base of events.</typeparam>
public sealed record EventReading<TEvent>
    where TEvent : VendorEvent
{
    internal EventReading(IReadOnlyList<TEvent> events, EventAnswer answer) => (Events, Answer) = (events, answer);

    internal EventReading(EventRefusal refusal) => (Events, Answer, Refusal) = ([], EventAnswer.Of(refusal), refusal);

    /// <summary>The events, in the vendor's order. Empty for a check of the address and for a refusal.</summary>
    public IReadOnlyList<TEvent> Events { get; }

    /// <summary>Why the delivery is refused. Null when it is genuine. It is for the log: whoever sent the request must not learn it.</summary>
    public EventRefusal? Refusal { get; }

    /// <summary>How to respond when the events have been handled. For a check of the address, and for a refusal, how to respond at once.</summary>
    public EventAnswer Answer { get; }
}
