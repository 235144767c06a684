using MeetingApis.DingTalk;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds health checks of <see cref="DingTalkClient"/>.</summary>
public static class DingTalkHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a health check of a registered <see cref="DingTalkClient"/>. It fails if no access token can be had, so that calls
    /// fail. It is degraded if calls succeed and something needs attention: a token that could not be renewed, a shared
    /// token cache or grant store that cannot be reached, a wait that the vendor has ordered, a clock that is wrong, a
    /// connection for events that does not stand.
    /// </summary>
    /// <remarks>
    /// A check calls no operation. It requests a token only if none is valid, and after a failure at most twice a minute, so
    /// that it may run every few seconds in every process. Do not use it to decide whether to restart a process: that does
    /// not bring a vendor back. Neither the description nor the data contains a secret.
    /// </remarks>
    /// <param name="builder">The health checks of the application.</param>
    /// <param name="clientName">The name under which the client is registered. Null means the client without a name.</param>
    /// <param name="name">The name of the check. Null means <c>dingtalk</c>, or <c>dingtalk:sales</c> for a client named <c>sales</c>.</param>
    /// <param name="failureStatus">The status that is reported for a failure. Null means <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">The tags of the check, by which endpoints choose. Null means none.</param>
    /// <param name="timeout">The time limit of the check. Null means none; a token request takes up to 10 seconds.</param>
    /// <param name="maxClockSkew">How far this machine's clock may be from the vendor's before the check is degraded. Null means one minute.</param>
    /// <returns>The health checks of the application.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxClockSkew"/> is not positive.</exception>
    public static IHealthChecksBuilder AddDingTalkClient(
        this IHealthChecksBuilder builder,
        string? clientName = null,
        string? name = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null,
        TimeSpan? maxClockSkew = null) =>
        HealthCheckRegistrations.Add<DingTalkClient, DingTalkEvent>(builder, "dingtalk", clientName, static client => client.App?.Health, name, failureStatus, tags, timeout, maxClockSkew);
}
