using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MeetingApis.Internal;

/// <summary>Registers the health checks of clients; the method of each vendor ends here.</summary>
internal static class HealthCheckRegistrations
{
    /// <summary>As much as the shared tokens allow for between the clocks of processes.</summary>
    private static readonly TimeSpan s_maxClockSkew = TimeSpan.FromMinutes(1);

    /// <param name="builder">The host's health checks.</param>
    /// <param name="vendor">What the check is called, followed by the client's name where it has one.</param>
    /// <param name="clientName">The client's name; null for the default.</param>
    /// <param name="healthOf">Returns the health of a client's app; null for a substitute.</param>
    /// <param name="name">The check's name; null for the usual one.</param>
    /// <param name="failureStatus">What a failure is called; null for unhealthy.</param>
    /// <param name="tags">The check's tags.</param>
    /// <param name="timeout">The check's time limit.</param>
    /// <param name="maxClockSkew">How far the clock may be from the vendor's; null for the usual limit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not positive.</exception>
    public static IHealthChecksBuilder Add<TClient, TEvent>(IHealthChecksBuilder builder, string vendor, string? clientName, Func<TClient, AppHealth?> healthOf, string? name, HealthStatus? failureStatus, IEnumerable<string>? tags, TimeSpan? timeout, TimeSpan? maxClockSkew)
        where TClient : class
        where TEvent : VendorEvent
    {
        ArgumentNullException.ThrowIfNull(builder);
        TimeSpan skew = maxClockSkew ?? s_maxClockSkew;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(skew, TimeSpan.Zero, nameof(maxClockSkew));
        string client = clientName ?? "";
        return builder.Add(new HealthCheckRegistration(
            name ?? (client.Length == 0 ? vendor : $"{vendor}:{client}"),
            services => new ClientHealthCheck<TClient, TEvent>(services, client, healthOf, skew),
            failureStatus,
            tags,
            timeout));
    }
}
