using Microsoft.AspNetCore.Http;

namespace MeetingApis.Testing;

/// <summary>
/// A way in which a call fails, passed to <see cref="VendorSimulator.Next(Fault, int)"/>. Except for
/// <see cref="AnswerLost"/>, the simulator does not carry out the operation and checks neither the token nor the request.
/// </summary>
public sealed class Fault
{
    private const string UnavailablePage =
        "<html><head><title>503 Service Temporarily Unavailable</title></head><body><h1>503 Service Temporarily Unavailable</h1></body></html>";

    private readonly Func<FaultedCall, Task> _strike;

    private Fault(Func<FaultedCall, Task> strike, bool isAfterwards = false, string? code = null)
    {
        _strike = strike;
        IsAfterwards = isAfterwards;
        Code = code;
    }

    /// <summary>HTTP 503 with an HTML page, as a proxy in front of the vendor answers.</summary>
    public static Fault Unavailable { get; } = Raw(StatusCodes.Status503ServiceUnavailable, "text/html", UnavailablePage);

    /// <summary>Sends no response until the caller gives up or the simulator is disposed.</summary>
    public static Fault Stalled { get; } = new(call => call.StallAsync());

    /// <summary>The connection is cut after the request was read, without a byte of an answer.</summary>
    public static Fault Disconnected { get; } = new(call => call.DisconnectAsync());

    /// <summary>The operation is carried out, or refused, as ever; then the connection is cut without a byte of the answer.</summary>
    public static Fault AnswerLost { get; } = new(call => call.DisconnectAsync(), isAfterwards: true);

    /// <summary>Whether the operation is carried out before the fault strikes.</summary>
    internal bool IsAfterwards { get; }

    /// <summary>The code with which it refuses; null where it is no refusal by code.</summary>
    internal string? Code { get; }

    /// <summary>
    /// The vendor's own refusal when there are too many calls: Feishu 429 with its rate limit headers and 99991400,
    /// WeCom 45009, DingTalk 403 with a <c>Forbidden.AccessDenied.Q...Limit...</c> code, or 88 with the code 90018 in it from its
    /// older API.
    /// </summary>
    /// <param name="wait">
    /// How long the caller should wait. Feishu says it in whole seconds, rounded up; DingTalk answers its per-second code
    /// up to one second and its per-minute code above; its older API and WeCom never say it.
    /// </param>
    /// <returns>The fault.</returns>
    public static Fault Throttled(TimeSpan wait)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(wait, TimeSpan.Zero);
        return new Fault(call => call.ThrottleAsync(wait));
    }

    /// <summary>The vendor's refusal with one of its codes, in the vendor's envelope.</summary>
    /// <param name="code">The code as the vendor writes it: <c>190003</c>, <c>45009</c>, <c>systemError</c>. A simulator takes none that its vendor cannot write.</param>
    /// <param name="message">The message beside the code.</param>
    /// <param name="statusCode">The HTTP status, 200 to 599. Null takes the one that the operation's page gives the code, or else the vendor's usual one.</param>
    /// <returns>The fault.</returns>
    public static Fault Refused(string code, string message = "refused by the test", int? statusCode = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentNullException.ThrowIfNull(message);
        if (statusCode is { } status)
        {
            CheckStatus(status);
        }

        return new Fault(call => call.RefuseAsync(code, message, statusCode), code: code);
    }

    /// <summary>Sends exactly this response, without anything of the vendor's.</summary>
    /// <param name="statusCode">The HTTP status, 200 to 599.</param>
    /// <param name="contentType">The value of <c>Content-Type</c>; null sends none.</param>
    /// <param name="body">The body, sent as UTF-8; may be empty. With 204, 205 and 304, which have none, it is not sent.</param>
    /// <returns>The fault.</returns>
    public static Fault Raw(int statusCode, string? contentType, string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        CheckStatus(statusCode);
        return new Fault(call => SimulatorResponse.Text(statusCode, contentType, body).WriteAsync(call.Context));
    }

    internal Task StrikeAsync(FaultedCall call) => _strike(call);

    private static void CheckStatus(int statusCode)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
    }
}
