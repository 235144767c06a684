using System.Globalization;
using System.Text;

namespace MeetingApis;

/// <summary>An event as an <see cref="IEventInbox"/> stores it.</summary>
public sealed record InboxEvent
{
    /// <summary>The vendor, and the name under which the events are registered if they have one: <c>Feishu</c>, or <c>Feishu/shop</c>. It has its own handlers.</summary>
    public required string Queue { get; init; }

    /// <summary>Is the same for every delivery of the event and for no other event of the queue: a hash of app, organisation and event id, in 64 characters.</summary>
    public required string Key { get; init; }

    /// <summary>What the event is about, within its organisation: a meeting or a room, for example. Events about the same are handled in order. Null for an event that is about nothing in particular.</summary>
    public string? Subject { get; init; }

    /// <summary>What the vendor says about the event itself.</summary>
    public required EventEnvelope Envelope { get; init; }

    /// <summary>The event as the vendor wrote it, encrypted with the client's <see cref="MeetingClientOptions.TokenProtector"/> if it has one. It holds personal data, and prints as <c>***</c>.</summary>
    public required string Payload { get; init; }

    /// <summary>Until when the vendor may deliver the event again. The inbox does not forget the key before, even if the event was handled.</summary>
    public required DateTimeOffset RememberUntil { get; init; }

    /// <summary>The span in which the event was stored, as <c>traceparent</c> of W3C: the span of its handling has a link to it. Null while nothing traces.</summary>
    public string? TraceParent { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Queue = {Queue}, Key = {Masked.Text(Key)}, Subject = {Subject}, Envelope = {Envelope}, Payload = {Masked.Text(Payload)}, RememberUntil = {RememberUntil}, TraceParent = {TraceParent}");
        return true;
    }
}
