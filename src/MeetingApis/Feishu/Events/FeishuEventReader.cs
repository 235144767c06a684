using System.Security.Cryptography;
using System.Text;
using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

/// <summary>
/// Checks, decrypts and reads what Feishu sends to the address of an app. It needs no web framework and no client, keeps
/// nothing and may be used by many threads.
/// </summary>
public sealed class FeishuEventReader
{
    private const int MostBytes = 1024 * 1024;

    /// <summary>The largest request whose signature is missing and that is looked into all the same, since it may be a check of the address.</summary>
    private const int MostUnsignedBytes = 8 * 1024;

    private readonly byte[] _token;
    private readonly string _appId;
    private readonly FeishuEventCipher? _cipher;
    private readonly TimeSpan _maxAge;
    private readonly TimeProvider _time;

    /// <summary>Creates a reader. Later changes of the options do not reach it.</summary>
    /// <param name="options">The app's secrets and limits.</param>
    /// <param name="timeProvider">The clock. Null for that of the system.</param>
    /// <exception cref="ArgumentException">A setting is missing or of no use; the message names it.</exception>
    public FeishuEventReader(FeishuEventOptions options, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        FeishuEventOptionsCheck.Check(options).ThrowFirst(nameof(FeishuEventOptions), nameof(options));
        _token = Encoding.UTF8.GetBytes(options.VerificationToken);
        _appId = options.AppId!;
        _cipher = options.EncryptKey is { } key ? new FeishuEventCipher(key) : null;
        _maxAge = options.MaxAge;
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <summary>Reads a delivery. Whatever it holds, this throws nothing but for a null.</summary>
    /// <param name="delivery">The request as it was received.</param>
    /// <returns>The event and the response to it; or, for a check of the address, the response alone; or why the request is refused.</returns>
    /// <seealso href="https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-subscription-configure-/encrypt-key-encryption-configuration-case">The vendor's page</seealso>
    public EventReading<FeishuEvent> Read(EventDelivery delivery)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        if (delivery.Body.Length > MostBytes)
        {
            return new(EventRefusal.TooLarge);
        }

        if (_cipher is null)
        {
            return ReadPlain(delivery.Body, signedAt: null);
        }

        return FeishuEventSignature.Of(delivery.Headers) is { } signature
            ? ReadSigned(_cipher, signature, delivery.Body.Span)
            : ReadUnsigned(_cipher, delivery);
    }

    private EventReading<FeishuEvent> ReadSigned(FeishuEventCipher cipher, FeishuEventSignature signature, ReadOnlySpan<byte> body)
    {
        if (!cipher.IsSigned(signature, body))
        {
            return new(EventRefusal.Signature);
        }

        return cipher.TryOpen(body, out byte[] json) is { } refusal ? new(refusal) : ReadPlain(json, signature.Time);
    }

    /// <summary>
    /// Feishu does not sign its check of the address. Whether anything else that is unsigned can be decrypted, the refusal
    /// does not say: who may try as often as they like could decrypt what others sent.
    /// </summary>
    private EventReading<FeishuEvent> ReadUnsigned(FeishuEventCipher cipher, EventDelivery delivery)
    {
        if (FeishuEventSignature.IsAny(delivery.Headers) || delivery.Body.Length > MostUnsignedBytes)
        {
            return new(EventRefusal.Incomplete);
        }

        return cipher.TryOpen(delivery.Body.Span, out byte[] json) switch
        {
            null when FeishuEventMessage.TryRead(json, out FeishuEventMessage message) is null && message is { IsChallenge: true, Challenge: { } challenge } && CheckToken(message) is null =>
                new([], FeishuEventAnswers.Challenge(challenge)),
            null or EventRefusal.Decryption => new(EventRefusal.Incomplete),
            { } refusal => new(refusal),
        };
    }

    private EventReading<FeishuEvent> ReadPlain(ReadOnlyMemory<byte> json, DateTimeOffset? signedAt)
    {
        if (FeishuEventMessage.TryRead(json.Span, out FeishuEventMessage message) is { } refusal)
        {
            return new(refusal);
        }

        if (CheckToken(message) is { } forged)
        {
            return new(forged);
        }

        if (message.IsChallenge)
        {
            return message.Challenge is { } challenge ? new([], FeishuEventAnswers.Challenge(challenge)) : new(EventRefusal.Incomplete);
        }

        // What is not decrypted is the caller's, who may use its memory again.
        return (CheckReceiver(message) ?? CheckTime(message.Envelope.EventTime ?? signedAt)) is { } misplaced
            ? new(misplaced)
            : new([FeishuEventParser.Parse(_cipher is null ? json.ToArray() : json, message)], FeishuEventAnswers.Acknowledgement);
    }

    private EventRefusal? CheckToken(FeishuEventMessage message) =>
        message.Token is not { } token ? EventRefusal.Incomplete
        : CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), _token) ? null
        : EventRefusal.Token;

    private EventRefusal? CheckReceiver(FeishuEventMessage message) =>
        message.Envelope is { AppId: null or "" } or { EventId: "" } or { EventType: "" } ? EventRefusal.Incomplete
        : message.Envelope.AppId == _appId ? null
        : EventRefusal.Receiver;

    private EventRefusal? CheckTime(DateTimeOffset? time) =>
        time is null ? EventRefusal.Incomplete
        : EventAge.IsTimely(time, _maxAge, _time) ? null
        : EventRefusal.Time;
}
