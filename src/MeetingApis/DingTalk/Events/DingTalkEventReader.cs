using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

/// <summary>
/// Reads what DingTalk posts to the application's address: verifies, decrypts, and makes events of it. Use it where there is
/// no web framework, in a function for example. It can be used by several threads at once.
/// </summary>
/// <seealso href="https://open.dingtalk.com/document/development/callback-event-message-body-encryption-and-decryption">The vendor's page</seealso>
public sealed class DingTalkEventReader
{
    private const int MostBytes = 1024 * 1024;

    private readonly EnvelopeCipher _cipher;
    private readonly HashSet<string> _ownerKeys;
    private readonly TimeSpan _maxAge;
    private readonly TimeProvider _time;

    /// <summary>Creates a reader. Later changes of the options do not reach it.</summary>
    /// <param name="options">The settings of the app.</param>
    /// <param name="timeProvider">The clock. Null means the system's.</param>
    /// <exception cref="ArgumentException">A setting is missing or cannot be right; the message names it, and does not contain its value.</exception>
    public DingTalkEventReader(DingTalkEventOptions options, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        DingTalkEventOptionsCheck.Check(options).ThrowFirst(nameof(DingTalkEventOptions), nameof(options));
        _cipher = EventSecrets.CreateCipher(options.AesKey, options.Token);
        _ownerKeys = new HashSet<string>(options.OwnerKeys, StringComparer.Ordinal);
        _maxAge = options.MaxAge;
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <summary>Reads a delivery. Whatever comes, it does not throw: what is not DingTalk's is a refusal.</summary>
    /// <param name="delivery">The request.</param>
    /// <returns>
    /// The events, of which a delivery to a third-party app may have several; none for a check of the address. An event of a
    /// type that is not known is an <see cref="UnknownDingTalkEvent"/>. Of several events, those that are too old are left
    /// out; the delivery is refused if all of them are.
    /// </returns>
    public EventReading<DingTalkEvent> Read(EventDelivery delivery)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        ReadOnlySpan<byte> body = delivery.Body.Span;
        if (body.Length > MostBytes)
        {
            return Refuse(EventRefusal.TooLarge);
        }

        // DingTalk calls it msg_signature in some deliveries.
        if ((Parameter(delivery, "signature") ?? Parameter(delivery, "msg_signature")) is not { } signature
            || Parameter(delivery, "timestamp") is not { } timestamp
            || Parameter(delivery, "nonce") is not { } nonce)
        {
            return Refuse(EventRefusal.Incomplete);
        }

        if (DingTalkEventBody.Find(body, out ReadOnlySpan<byte> encrypted) is { } refusal)
        {
            return Refuse(refusal);
        }

        if (!_cipher.IsSigned(signature, timestamp, nonce, encrypted))
        {
            return Refuse(EventRefusal.Signature);
        }

        if (!_cipher.TryDecrypt(encrypted, out ReadOnlyMemory<byte> text, out string ownerKey))
        {
            return Refuse(EventRefusal.Decryption);
        }

        return _ownerKeys.Contains(ownerKey) ? Read(text, ownerKey, timestamp) : Refuse(EventRefusal.Receiver);
    }

    private EventReading<DingTalkEvent> Read(ReadOnlyMemory<byte> text, string ownerKey, string timestamp)
    {
        if (DingTalkEventParser.Parse(text, ownerKey, out IReadOnlyList<DingTalkEvent> events) is { } refusal)
        {
            return Refuse(refusal);
        }

        DateTimeOffset? sent = DingTalkEventTime.Parse(timestamp);
        DingTalkEvent[] timely = [.. events.Where(read => IsTimely(read.Envelope.EventTime ?? sent))];
        return timely.Length == 0 && (events.Count > 0 || !IsTimely(sent))
            ? Refuse(EventRefusal.Time)
            : new EventReading<DingTalkEvent>([.. timely.Where(static read => !DingTalkEventParser.IsCheck(read))], DingTalkEventWriter.Success(_cipher, ownerKey, _time.GetUtcNow()));
    }

    private bool IsTimely(DateTimeOffset? time) => EventAge.IsTimely(time, _maxAge, _time);

    private static string? Parameter(EventDelivery delivery, string name) =>
        delivery.Query.TryGetValue(name, out string? value) && !string.IsNullOrEmpty(value) ? value : null;

    private static EventReading<DingTalkEvent> Refuse(EventRefusal refusal) => new(refusal);
}
