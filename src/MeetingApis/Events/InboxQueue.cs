using System.Security.Cryptography;
using System.Text;

namespace MeetingApis.Internal;

/// <summary>One app's events in the inbox: makes what is stored of events, and events of what was stored.</summary>
/// <param name="inbox">The inbox.</param>
/// <param name="name">The name of the queue.</param>
/// <param name="protector">Makes texts unreadable; null leaves them as they are.</param>
/// <param name="subjectOf">Says what an event is about.</param>
/// <param name="read">Reads the text of an event.</param>
/// <param name="memory">How long the vendor may deliver an event again.</param>
/// <param name="time">The clock.</param>
internal sealed class InboxQueue<TEvent>(IEventInbox inbox, string name, ITokenProtector? protector, Func<TEvent, string?> subjectOf, Func<EventEnvelope, ReadOnlyMemory<byte>, TEvent> read, TimeSpan memory, TimeProvider time)
    where TEvent : VendorEvent
{
    /// <returns>False where the event was there.</returns>
    public ValueTask<bool> AddAsync(TEvent happened, CancellationToken cancellationToken)
    {
        string key = KeyOf(happened.Envelope);
        return inbox.AddAsync(
            new InboxEvent
            {
                Queue = name,
                Key = key,
                Subject = subjectOf(happened),
                Envelope = happened.Envelope,
                Payload = Protect(happened.Source.Text.Span, key),
                RememberUntil = time.GetUtcNow() + memory,
                TraceParent = EventTelemetry.TraceParent,
            },
            cancellationToken);
    }

    /// <exception cref="InvalidOperationException">The text was altered, or protected by something else.</exception>
    public TEvent Read(InboxEvent stored) => read(stored.Envelope, Unprotect(stored.Payload, stored.Key));

    public Task RunAsync(Func<InboxEvent, Action<IServiceProvider>, CancellationToken, Task> handle, CancellationToken cancellationToken) => inbox.RunAsync(name, handle, cancellationToken);

    private static string KeyOf(EventEnvelope envelope) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(envelope.Identity))).ToLowerInvariant();

    private string Protect(ReadOnlySpan<byte> text, string key) =>
        protector is null ? Encoding.UTF8.GetString(text) : Convert.ToBase64String(protector.Protect(text, key));

    private byte[] Unprotect(string payload, string key)
    {
        if (protector is null)
        {
            return Encoding.UTF8.GetBytes(payload);
        }

        byte[] bytes = new byte[payload.Length];
        return Convert.TryFromBase64String(payload, bytes, out int length) && protector.Unprotect(bytes.AsSpan(0, length), key) is { } text
            ? text
            : throw new InvalidOperationException("A stored event cannot be decrypted: it was altered, or the client's TokenProtector has another key.");
    }
}
