using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MeetingApis.Testing;

/// <summary>Sends the events of <see cref="WeComSimulator"/>, signed and encrypted as WeCom does. Payloads are XML, with or without the <c>xml</c> element around them.</summary>
/// <remarks>
/// <para>
/// These changes have an event: of meetings that they begin, end, are cancelled or changed; that a room is booked or the booking
/// cancelled; of calendars and their schedules that they are changed or deleted, and of schedules that somebody answers; and what
/// becomes of the suite: tickets, authorisations, codes that are reset. WeCom tells nobody of new meetings, calendars and schedules,
/// nor of members and rooms, and third-party apps hear nothing of bookings of rooms. A meeting of a series that is cancelled alone
/// changes the series.
/// </para>
/// <para>
/// WeCom gives events no id. Two of the same kind about the same thing in the same second are one event, as they are at WeCom. An
/// event is sent at most three times, and again only when no answer came: an answer that is none of WeCom's ends it.
/// </para>
/// </remarks>
public sealed class WeComSimulatedEvents : SimulatedEvents
{
    private const int MostAttempts = 3;

    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_authorizationDeadline = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_age = TimeSpan.FromDays(30);
    private static readonly string[] s_authorizations = ["create_auth", "change_auth", "cancel_auth", "reset_permanent_code"];

    private readonly WeComMessage _message;
    private readonly EnvelopeSeal _seal;
    private readonly string _corpId;

    internal WeComSimulatedEvents(TimeProvider timeProvider, string corpId, string suiteId, Func<bool> isThirdParty)
        : base(timeProvider, "wecom")
    {
        _corpId = corpId;
        _message = new WeComMessage(corpId, suiteId, isThirdParty);
        _seal = new EnvelopeSeal(Token, EncodingAesKey);
    }

    /// <summary>The token that signatures are made with.</summary>
    public string Token { get; } = EnvelopeSeal.NewToken();

    /// <summary>The key that events are encrypted with, 43 characters.</summary>
    public string EncodingAesKey { get; } = EnvelopeSeal.NewKey();

    private protected override string? ExampleOf(EventExamples examples, string eventType) =>
        examples.Find(eventType) is { } example ? WeComMessage.WithoutEnvelope(example) : null;

    private protected override SentEvent Create(string eventType, string payload)
    {
        DateTimeOffset now = Time.GetUtcNow();
        string message = _message.Write(eventType, payload, now);
        return new SentEvent(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message))), eventType, now, message);
    }

    private protected override async Task ChallengeAsync(EventAddress address, CancellationToken cancellationToken)
    {
        string echo = RandomNumberGenerator.GetString("0123456789", 19);
        string encrypted = _seal.Encrypt(echo, _corpId);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Sign(address.Uri, Time.GetUtcNow(), encrypted)}&echostr={Uri.EscapeDataString(encrypted)}");
        EventAnswer answer = await address.SendAsync(request, s_authorizationDeadline, Time, cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        if (answer.StatusCode != 200 || Encoding.UTF8.GetString(answer.Body) != echo)
        {
            throw new InvalidOperationException($"WeCom wants the status 200 and '{echo}', but there came {answer}.");
        }
    }

    private protected override HttpRequestMessage Pack(SentEvent sent, Uri address, EventForgery forgery)
    {
        DateTimeOffset time = Time.GetUtcNow() - (forgery == EventForgery.Time ? s_age : TimeSpan.Zero);
        string message = forgery == EventForgery.Time ? WeComMessage.At(sent.Message, time) : sent.Message;
        string encrypted = _seal.Encrypt(message, _message.ReceiverOf(message));
        Uri signed = Sign(address, time, forgery == EventForgery.Signature ? EnvelopeSeal.Alter(encrypted) : encrypted);
        return new HttpRequestMessage(HttpMethod.Post, signed)
        {
            Content = new StringContent(_message.Envelop(message, forgery == EventForgery.Content ? EnvelopeSeal.Alter(encrypted) : encrypted), Encoding.UTF8, "text/xml"),
        };
    }

    private protected override TimeSpan DeadlineOf(SentEvent sent) => s_authorizations.Contains(sent.EventType, StringComparer.Ordinal) ? s_authorizationDeadline : s_deadline;

    /// <summary>An app may also answer nothing, or a message in return, which is not played.</summary>
    private protected override string? FailureOf(SentEvent sent, EventAnswer answer)
    {
        string body = Encoding.UTF8.GetString(answer.Body);
        return answer.StatusCode == 200 && (body == "success" || (body.Length == 0 && !WeComMessage.IsOfSuite(sent.Message)))
            ? null
            : $"{answer} instead of success";
    }

    /// <summary>WeCom hangs up and delivers again at once, but only to whom it did not reach.</summary>
    private protected override TimeSpan? NextAttempt(SentEvent sent, int failures) =>
        failures < MostAttempts && sent.Attempts[^1].StatusCode is null ? TimeSpan.Zero : null;

    private Uri Sign(Uri address, DateTimeOffset time, string encrypted) =>
        _seal.Sign(address, "msg_signature", time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), encrypted);
}
