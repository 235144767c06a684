using System.Text.Json.Serialization;

namespace MeetingApis;

/// <summary>The base of every event: something that happened at a vendor, and that the vendor told the application.</summary>
public abstract record VendorEvent
{
    private protected VendorEvent()
    {
    }

    /// <summary>What the vendor says about the event itself: its id, type, time, app and organisation. Empty in an event that the application created, for a test.</summary>
    [JsonIgnore]
    public EventEnvelope Envelope { get; init; } = EventEnvelope.Empty;

    /// <summary>What an inbox stores of the event, to read it again later.</summary>
    [JsonIgnore]
    internal EventSource Source { get; init; }
}
