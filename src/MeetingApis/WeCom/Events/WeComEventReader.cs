using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

/// <summary>
/// Verifies, decrypts and reads what WeCom delivers to an address, without any web framework. It may be used by many
/// threads at once.
/// </summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/90930">The vendor's page</seealso>
public sealed class WeComEventReader
{
    private const int LargestBody = 1024 * 1024;
    private const int LongestEcho = 8 * 1024;

    private readonly EnvelopeCipher _cipher;
    private readonly FrozenSet<string> _receivers;
    private readonly TimeSpan _maxAge;
    private readonly TimeProvider _time;

    /// <summary>Creates a reader. Later changes of the options do not reach it.</summary>
    /// <param name="options">The settings, with at least one of <see cref="WeComEventOptions.ReceiveIds"/>.</param>
    /// <param name="timeProvider">The clock by which events are too old. Null means that of the system.</param>
    /// <exception cref="ArgumentException">A setting is missing or wrong. The message names it.</exception>
    public WeComEventReader(WeComEventOptions options, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        WeComEventOptionsCheck.Check(options).ThrowFirst(nameof(WeComEventOptions), nameof(options));
        _cipher = EventSecrets.CreateCipher(options.EncodingAesKey, options.Token);
        _receivers = options.ReceiveIds.ToFrozenSet(StringComparer.Ordinal);
        _maxAge = options.MaxAge;
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <summary>
    /// Reads a delivery: an event, or a check of the address. It throws for no delivery, whatever it holds. An event
    /// of which no more than its signature can be read is an <see cref="UnknownWeComEvent"/>.
    /// </summary>
    /// <param name="delivery">The request. WeCom checks an address by one without a body.</param>
    /// <returns>The event and the acknowledgement, the response to a check, or a refusal.</returns>
    public EventReading<WeComEvent> Read(EventDelivery delivery)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        if (delivery.Body.Length > LargestBody)
        {
            return new(EventRefusal.TooLarge);
        }

        bool isCheck = delivery.Body.IsEmpty;
        ReadOnlySpan<byte> encrypted;
        EventRefusal? refusal = isCheck ? ReadEcho(delivery, out encrypted) : WeComEnvelope.Read(delivery.Body.Span, out encrypted);
        if (refusal is { } reason)
        {
            return new(reason);
        }

        if (Parameter(delivery, "msg_signature") is not { } signature || Parameter(delivery, "timestamp") is not { } timestamp || Parameter(delivery, "nonce") is not { } nonce)
        {
            return new(EventRefusal.Incomplete);
        }

        if (!_cipher.IsSigned(signature, timestamp, nonce, encrypted))
        {
            return new(EventRefusal.Signature);
        }

        if (!_cipher.TryDecrypt(encrypted, out ReadOnlyMemory<byte> text, out string receiver))
        {
            return new(EventRefusal.Decryption);
        }

        if (!_receivers.Contains(receiver))
        {
            return new(EventRefusal.Receiver);
        }

        return isCheck
            ? Answer(null, timestamp, Encoding.UTF8.GetString(text.Span))
            : Answer(WeComEventParser.Parse(text), timestamp, "success");
    }

    /// <summary>The event's own time counts; the signed time of the delivery does where there is none.</summary>
    private EventReading<WeComEvent> Answer(WeComEvent? read, string timestamp, string answer) =>
        EventAge.IsTimely(read?.Envelope.EventTime ?? Seconds(timestamp), _maxAge, _time)
            ? new(read is null ? [] : [read], new EventAnswer(200, "text/plain; charset=utf-8", answer))
            : new(EventRefusal.Time);

    private static DateTimeOffset? Seconds(string timestamp) =>
        long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    private static EventRefusal? ReadEcho(EventDelivery delivery, out ReadOnlySpan<byte> encrypted)
    {
        encrypted = default;
        if (Parameter(delivery, "echostr") is not { } echo)
        {
            return EventRefusal.Incomplete;
        }

        if (echo.Length > LongestEcho)
        {
            return EventRefusal.TooLarge;
        }

        // Base64 has no spaces: one stands where a server took the plus of an address for one.
        encrypted = Encoding.UTF8.GetBytes(echo.Replace(' ', '+'));
        return null;
    }

    private static string? Parameter(EventDelivery delivery, string name) =>
        delivery.Query.TryGetValue(name, out string? value) && !string.IsNullOrEmpty(value) ? value : null;
}
