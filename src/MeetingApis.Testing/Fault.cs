using Microsoft.AspNetCore.Http;

namespace MeetingApis.Testing;

/// <summary>
/// A way in which a call fails, passed to <see cref="VendorSimulator.Next"/>. The simulator does not carry out the
/// operation and checks neither the token nor the request.
/// </summary>
public sealed class Fault
{
    private const string UnavailablePage =
        "<html><head><title>503 Service Temporarily Unavailable</title></head><body><h1>503 Service Temporarily Unavailable</h1></body></html>";

    private readonly Func<FaultedCall, Task> _strike;

    private Fault(Func<FaultedCall, Task> strike) => _strike = strike;

    /// <summary>HTTP 503 with an HTML page, as a proxy in front of the vendor answers.</summary>
    public static Fault Unavailable { get; } = Raw(StatusCodes.Status503ServiceUnavailable, "text/html", UnavailablePage);

    /// <summary>Sends no response until the caller gives up or the simulator is disposed.</summary>
    public static Fault Stalled { get; } = new(call => call.StallAsync());

    /// <summary>The connection is cut after the request was read, without a byte of an answer.</summary>
    public static Fault Disconnected { get; } = new(call => call.DisconnectAsync());

    /// <summary>
    /// The vendor's own refusal when there are too many calls: Feishu 429 with its rate limit headers and 99991400,
    /// WeCom 45009, DingTalk 403 with a <c>Forbidden.AccessDenied.Q...Limit...</c> code.
    /// </summary>
    /// <param name="wait">
    /// How long the caller should wait. Feishu says it in whole seconds, rounded up; DingTalk answers its per-second code
    /// up to one second and its per-minute code above; WeCom never says it.
    /// </param>
    /// <returns>The fault.</returns>
    public static Fault Throttled(TimeSpan wait)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(wait, TimeSpan.Zero);
        return new Fault(call => call.ThrottleAsync(wait));
    }

    /// <summary>Sends exactly this response, without anything of the vendor's.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="contentType">The value of <c>Content-Type</c>; null sends none.</param>
    /// <param name="body">The body, sent as UTF-8; may be empty.</param>
    /// <returns>The fault.</returns>
    public static Fault Raw(int statusCode, string? contentType, string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return new Fault(call => SimulatorResponse.Text(statusCode, contentType, body).WriteAsync(call.Context));
    }

    internal Task StrikeAsync(FaultedCall call) => _strike(call);
}
