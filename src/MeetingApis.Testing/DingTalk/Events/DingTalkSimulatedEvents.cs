using System.Globalization;
using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>
/// Sends the events of <see cref="DingTalkSimulator"/>, signed and encrypted to an address, or plain over Stream connections.
/// Payloads are JSON; members of the envelope that they have, such as <c>EventTime</c> and <c>CorpId</c>, stay as they are.
/// </summary>
/// <remarks>
/// <para>
/// The app is subscribed to all events. These changes have one: conferences that begin and end, with those who are invited, join,
/// leave and are taken off the list, and once more for conferences that the app began itself; calendar events that are made,
/// changed and called off; bookings of rooms and the answers to them; rooms that are made, changed and removed; suite tickets.
/// Conferences that are only booked, people and groups of rooms have none. Where organisations have installed the app, each of them
/// is told, in the form for third-party apps, and without what internal apps alone hear: rooms and their bookings.
/// </para>
/// <para>
/// DingTalk waits 1.2 seconds for the answer of an address. How long it waits for that of a connection, and when it sends an event
/// again, is not documented; here both are a minute, and an event is sent at most a hundred times.
/// </para>
/// </remarks>
public sealed class DingTalkSimulatedEvents : ConnectedSimulatedEvents
{
    private const int MostAttempts = 100;

    private static readonly TimeSpan s_deadline = TimeSpan.FromMilliseconds(1200);
    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_ticketLifetime = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_longAgo = TimeSpan.FromDays(30);

    private readonly string _appKey;
    private readonly string _corpId;
    private readonly Func<bool> _isThirdParty;
    private readonly EnvelopeSeal _seal;
    private bool _pings;

    internal DingTalkSimulatedEvents(TimeProvider timeProvider, string appKey, string corpId, Func<bool> isThirdParty)
        : base(timeProvider, "dingtalk")
    {
        (_appKey, _corpId, _isThirdParty) = (appKey, corpId, isThirdParty);
        _seal = new EnvelopeSeal(Token, AesKey);
    }

    /// <summary>The token that signatures are made with.</summary>
    public string Token { get; } = EnvelopeSeal.NewToken();

    /// <summary>The key that events to an address are encrypted with, 43 characters.</summary>
    public string AesKey { get; } = EnvelopeSeal.NewKey();

    /// <summary>
    /// Announces the end of all connections, as DingTalk does when it balances or renews them: nothing is sent over them from now on,
    /// and they are closed after ten seconds, on the simulator's time provider. Events that are under way may still be acknowledged.
    /// </summary>
    /// <param name="cancellationToken">Ends the wait; the connections are retired all the same.</param>
    /// <returns>A task that completes when the announcements were sent.</returns>
    public async Task RetireConnectionsAsync(CancellationToken cancellationToken = default)
    {
        IReadOnlyList<SimulatedConnection> retired = TakeConnections();
        _ = DropLaterAsync(retired);
        await Task.WhenAll(retired.Select(static connection =>
            SendAsync(connection, DingTalkMessage.SystemFrame("disconnect", messageId: null, new JsonObject { ["reason"] = "connection is expired" }))))
            .WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The address of connections, and a ticket that is good for one.</summary>
    internal (string Endpoint, string Ticket) Grant(Uri simulator)
    {
        if (!Interlocked.Exchange(ref _pings, true))
        {
            Every(s_minute, PingAsync);
        }

        return ($"ws://{simulator.Authority}/connect", IssueTicket(s_ticketLifetime));
    }

    private protected override SentEvent Create(string eventType, string payload)
    {
        DateTimeOffset now = Time.GetUtcNow();
        JsonObject message = DingTalkMessage.Write(eventType, payload, _corpId, now);
        return new SentEvent(DingTalkMessage.IdOf(message) ?? Guid.NewGuid().ToString(), eventType, now, message.ToJsonString());
    }

    private protected override async Task ChallengeAsync(EventAddress address, CancellationToken cancellationToken)
    {
        JsonObject question = _isThirdParty()
            ? new JsonObject { ["EventType"] = "check_create_suite_url", ["Random"] = RandomNumberGenerator.GetHexString(8, lowercase: true) }
            : new JsonObject { ["EventType"] = "check_url" };
        using HttpRequestMessage request = Post(address.Uri, question, Time.GetUtcNow(), EventForgery.None);
        EventAnswer answer = await address.SendAsync(request, s_deadline, Time, cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        if (!IsSuccess(answer))
        {
            throw new InvalidOperationException($"DingTalk wants the status 200 and the word success, encrypted and signed, but there came {answer}.");
        }
    }

    private protected override HttpRequestMessage Pack(SentEvent sent, Uri address, EventForgery forgery)
    {
        JsonObject message = MessageOf(sent, forgery);
        JsonObject form = _isThirdParty() && DingTalkMessage.IdOf(message) is not null ? DingTalkMessage.Push(message, _appKey) : message;
        return Post(address, form, Time.GetUtcNow() - (forgery == EventForgery.Time ? s_longAgo : TimeSpan.Zero), forgery);
    }

    private protected override TimeSpan DeadlineOf(SentEvent sent) => s_deadline;

    private protected override string? FailureOf(SentEvent sent, EventAnswer answer) => IsSuccess(answer) ? null : $"{answer} instead of an encrypted success";

    private protected override TimeSpan? NextAttempt(SentEvent sent, int failures) => failures < MostAttempts ? s_minute : null;

    private protected override async Task<DeliveryResult> DeliverAsync(SimulatedConnection connection, SentEvent sent, EventForgery forgery)
    {
        if (forgery is EventForgery.Signature or EventForgery.Content)
        {
            throw new InvalidOperationException("DingTalk does not sign what goes over a connection.");
        }

        string messageId = Guid.NewGuid().ToString("N");
        byte[] frame = Encoding.UTF8.GetBytes(DingTalkMessage.Frame(MessageOf(sent, forgery), _appKey, messageId, Time.GetUtcNow()).ToJsonString());
        return await connection.DeliverAsync([frame], WebSocketMessageType.Text, messageId, s_minute, Time).ConfigureAwait(false);
    }

    private protected override Task ReceiveAsync(SimulatedConnection connection, byte[] message)
    {
        if (Parse(message) is { } answer && Text((answer["headers"] as JsonObject)?["messageId"]) is { } id)
        {
            int? code = answer["code"] is JsonValue number && number.TryGetValue(out int value) ? value : null;
            string? status = Text(Parse(Encoding.UTF8.GetBytes(Text(answer["data"]) ?? ""))?["status"]);
            connection.Acknowledge(id, new DeliveryResult(code, status == "SUCCESS" ? null : $"the status {status ?? "of nothing"}"));
        }

        return Task.CompletedTask;
    }

    private static JsonObject MessageOf(SentEvent sent, EventForgery forgery)
    {
        var message = (JsonObject)JsonNode.Parse(sent.Message)!;
        return forgery == EventForgery.Time ? DingTalkMessage.At(message, sent.Time - s_longAgo) : message;
    }

    private HttpRequestMessage Post(Uri address, JsonObject message, DateTimeOffset time, EventForgery forgery)
    {
        string encrypted = _seal.Encrypt(message.ToJsonString(), _appKey);
        string signed = forgery == EventForgery.Signature ? EnvelopeSeal.Alter(encrypted) : encrypted;
        return new HttpRequestMessage(HttpMethod.Post, _seal.Sign(address, "signature", time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), signed))
        {
            Content = new StringContent(
                new JsonObject { ["encrypt"] = forgery == EventForgery.Content ? EnvelopeSeal.Alter(encrypted) : encrypted }.ToJsonString(),
                Encoding.UTF8,
                "application/json"),
        };
    }

    private bool IsSuccess(EventAnswer answer) =>
        answer.StatusCode == 200
        && Parse(answer.Body) is { } said
        && Text(said["msg_signature"]) is { } signature
        && Text(said["timeStamp"]) is { } timestamp
        && Text(said["nonce"]) is { } nonce
        && Text(said["encrypt"]) is { } encrypted
        && signature == _seal.Sign(timestamp, nonce, encrypted)
        && _seal.Decrypt(encrypted) == ("success", _appKey);

    private Task PingAsync() => Task.WhenAll(OpenConnections.Select(connection =>
        SendAsync(connection, DingTalkMessage.SystemFrame("ping", Guid.NewGuid().ToString("N"), new JsonObject { ["opaque"] = RandomNumberGenerator.GetHexString(8, lowercase: true) }))));

    private static Task SendAsync(SimulatedConnection connection, JsonObject frame) => connection.SendAsync(Encoding.UTF8.GetBytes(frame.ToJsonString()), WebSocketMessageType.Text);

    private async Task DropLaterAsync(IReadOnlyList<SimulatedConnection> retired)
    {
        await Task.Delay(s_grace, Time, Stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (SimulatedConnection connection in retired)
        {
            connection.Drop();
        }
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>The object; null for what is none.</summary>
    private static JsonObject? Parse(byte[] json)
    {
        try
        {
            return JsonNode.Parse(json) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
