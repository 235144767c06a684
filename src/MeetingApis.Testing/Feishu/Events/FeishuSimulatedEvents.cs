using System.Globalization;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Sends the events of <see cref="FeishuSimulator"/>, encrypted and signed to an address, or plain over long connections.</summary>
/// <remarks>
/// <para>
/// The app is subscribed to all events: meetings that start and end, with those who join and leave, rooms and their levels,
/// bookings of rooms, calendars and calendar events with the answers to them, app tickets and revoked tokens of users. Where
/// the vendor has two events for one change, one for reserved meetings and one for all, or one of each generation for rooms,
/// both are sent. The vendor has none for reservations, for people and for a new host of a meeting.
/// </para>
/// <para>
/// The vendor takes the changes of a calendar event within three seconds together; here each is sent at once. An event that is
/// not acknowledged within 3 seconds is sent again after 15 seconds, 5 minutes, 1 hour and 6 hours.
/// </para>
/// </remarks>
public sealed class FeishuSimulatedEvents : ConnectedSimulatedEvents
{
    private const int Successful = 200;

    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan s_challengeDeadline = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longAgo = TimeSpan.FromDays(30);
    private static readonly TimeSpan[] s_waits = [TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(5), TimeSpan.FromHours(1), TimeSpan.FromHours(6)];

    private readonly string _appId;
    private int _sequence;

    internal FeishuSimulatedEvents(string appId, TimeProvider timeProvider)
        : base(timeProvider, "feishu")
    {
        _appId = appId;
    }

    /// <summary>The token that stands in every event.</summary>
    public string VerificationToken { get; } = RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 32);

    /// <summary>The key by which events to an address are encrypted and signed. Null sends them plain, as for an app that has no key.</summary>
    public string? EncryptKey { get; set; } = RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>The key of the organisation to which the events belong.</summary>
    public string TenantKey { get; set; } = RandomNumberGenerator.GetHexString(16, lowercase: true);

    /// <summary>How many bytes of an event go over a connection in one frame, at least 1; larger events come in fragments. 64 KiB by default.</summary>
    public int FragmentSize
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = 64 * 1024;

    private protected override SentEvent Create(string eventType, string payload)
    {
        DateTimeOffset now = Time.GetUtcNow();
        string id = RandomNumberGenerator.GetHexString(32, lowercase: true);
        try
        {
            JsonObject content = JsonNode.Parse(payload) as JsonObject ?? throw new ArgumentException("The payload of an event is a JSON object.", nameof(payload));
            JsonObject message = FeishuEventEnvelope.Around(eventType, content, id, now, VerificationToken, _appId, TenantKey);
            return new SentEvent(id, eventType, now, message.ToJsonString());
        }
        catch (JsonException invalid)
        {
            throw new ArgumentException("The payload of an event is a JSON object.", nameof(payload), invalid);
        }
    }

    private protected override async Task ChallengeAsync(EventAddress address, CancellationToken cancellationToken)
    {
        string challenge = Guid.NewGuid().ToString();
        string message = new JsonObject { ["challenge"] = challenge, ["token"] = VerificationToken, ["type"] = "url_verification" }.ToJsonString();
        // The vendor does not sign this one.
        using HttpRequestMessage request = Post(address.Uri, EncryptKey is { } key ? FeishuEventSeal.Encrypt(message, key) : message);
        EventAnswer answer = await address.SendAsync(request, s_challengeDeadline, Time, cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        if (answer.StatusCode != Successful || ChallengeIn(answer.Body) != challenge)
        {
            throw new InvalidOperationException($"Feishu wants the status 200 and the challenge back, but there came {answer}.");
        }
    }

    private protected override HttpRequestMessage Pack(SentEvent sent, Uri address, EventForgery forgery)
    {
        string message = MessageOf(sent, forgery);
        if (EncryptKey is not { } key)
        {
            RefuseForgeryOfSignature(forgery);
            return Post(address, message);
        }

        string body = FeishuEventSeal.Encrypt(message, key);
        DateTimeOffset signedAt = Time.GetUtcNow() - (forgery == EventForgery.Time ? s_longAgo : TimeSpan.Zero);
        string timestamp = FeishuTimes.UnixSeconds(signedAt);
        string nonce = RandomNumberGenerator.GetHexString(12, lowercase: true);
        string signature = FeishuEventSeal.Sign(timestamp, nonce, forgery == EventForgery.Signature ? key + "?" : key, body);
        HttpRequestMessage request = Post(address, forgery == EventForgery.Content ? FeishuEventSeal.Encrypt(message, key) : body);
        request.Headers.Add("X-Lark-Request-Timestamp", timestamp);
        request.Headers.Add("X-Lark-Request-Nonce", nonce);
        request.Headers.Add("X-Lark-Signature", signature);
        return request;
    }

    private protected override TimeSpan DeadlineOf(SentEvent sent) => s_deadline;

    private protected override string? FailureOf(SentEvent sent, EventAnswer answer) => answer.StatusCode == Successful ? null : $"the status {answer.StatusCode}";

    private protected override TimeSpan? NextAttempt(SentEvent sent, int failures) => failures <= s_waits.Length ? s_waits[failures - 1] : null;

    private protected override async Task<DeliveryResult> DeliverAsync(SimulatedConnection connection, SentEvent sent, EventForgery forgery)
    {
        RefuseForgeryOfSignature(forgery);
        byte[] message = Encoding.UTF8.GetBytes(MessageOf(sent, forgery));
        string messageId = Guid.NewGuid().ToString();
        byte[][] parts = [.. message.Chunk(FragmentSize)];
        IEnumerable<byte[]> frames = parts.Select((part, index) => FrameOf(sent, messageId, parts.Length, index, part).Write());
        return await connection.DeliverAsync(frames, WebSocketMessageType.Binary, messageId, DeadlineOf(sent), Time).ConfigureAwait(false);
    }

    private protected override Task ReceiveAsync(SimulatedConnection connection, byte[] message)
    {
        if (FeishuWireFrame.TryRead(message) is not { } frame)
        {
            return Task.CompletedTask;
        }

        if (frame.Method == FeishuWireFrame.Control)
        {
            return frame.Header("type") == "ping"
                ? connection.SendAsync(FeishuWireFrame.Pong(frame.Service, Encoding.UTF8.GetBytes(FeishuConnectionSettings.ToJson().ToJsonString())).Write(), WebSocketMessageType.Binary)
                : Task.CompletedTask;
        }

        if (frame.Header("message_id") is { } id)
        {
            int? code = CodeIn(frame.Payload);
            connection.Acknowledge(id, new DeliveryResult(code, code == Successful ? null : $"the code {code}"));
        }

        return Task.CompletedTask;
    }

    /// <summary>Sends the event of a change, in the background. Does nothing where nobody listens.</summary>
    internal void Raise(string eventType, Func<JsonObject> payload) => _ = RaiseAsync(eventType, () => payload().ToJsonString());

    /// <summary>The address of a new connection below that of the simulator, with a ticket that is good for one.</summary>
    internal string OpenAddress(Uri simulator) =>
        $"ws://{simulator.Authority}/ws/v2?device_id={RandomNumberGenerator.GetInt32(int.MaxValue)}&service_id={FeishuConnectionSettings.ServiceId}&ticket={IssueTicket()}";

    private FeishuWireFrame FrameOf(SentEvent sent, string messageId, int parts, int index, byte[] payload) => new()
    {
        SeqId = (ulong)Interlocked.Increment(ref _sequence),
        LogId = (ulong)RandomNumberGenerator.GetInt32(int.MaxValue),
        Service = FeishuConnectionSettings.ServiceId,
        Method = FeishuWireFrame.Data,
        Headers =
        [
            new("type", "event"),
            new("message_id", messageId),
            new("sum", parts.ToString(CultureInfo.InvariantCulture)),
            new("seq", index.ToString(CultureInfo.InvariantCulture)),
            new("trace_id", sent.Id),
            new("timestamp", Time.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)),
        ],
        Payload = payload,
    };

    private static string MessageOf(SentEvent sent, EventForgery forgery) =>
        forgery == EventForgery.Time ? FeishuEventEnvelope.At(sent.Message, sent.Time - s_longAgo) : sent.Message;

    private static HttpRequestMessage Post(Uri address, string body) => new(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    /// <summary>Only what is signed can be signed wrongly.</summary>
    private static void RefuseForgeryOfSignature(EventForgery forgery)
    {
        if (forgery is EventForgery.Signature or EventForgery.Content)
        {
            throw new InvalidOperationException("Feishu signs neither what goes over a connection nor the events of an app without a key.");
        }
    }

    private static string? ChallengeIn(byte[] body) => (Parse(body) as JsonObject)?["challenge"] is JsonValue value && value.TryGetValue(out string? challenge) ? challenge : null;

    private static int? CodeIn(byte[]? payload) => (Parse(payload ?? []) as JsonObject)?["code"] is JsonValue value && value.TryGetValue(out int code) ? code : null;

    private static JsonNode? Parse(byte[] json)
    {
        try
        {
            return JsonNode.Parse(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
