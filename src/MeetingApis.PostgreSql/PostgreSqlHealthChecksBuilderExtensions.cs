using MeetingApis.PostgreSql;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds a health check of the inbox in PostgreSQL.</summary>
public static class PostgreSqlHealthChecksBuilderExtensions
{
    private static readonly TimeSpan s_maxPendingAge = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Adds a health check of the <see cref="PostgreSqlEventInbox"/>, for all apps that share its table. It fails if the
    /// database cannot be reached or refuses. It is degraded if there are dead letters, or an event has waited for too long.
    /// </summary>
    /// <param name="builder">The health checks of the application.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">The status that is reported for a failure. Null means <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">The tags of the check, by which endpoints choose. Null means none.</param>
    /// <param name="timeout">The time limit of the check. Null means none.</param>
    /// <param name="maxPendingAge">How long an event may wait before the check is degraded. Null means five minutes.</param>
    /// <returns>The health checks of the application.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxPendingAge"/> is not positive.</exception>
    public static IHealthChecksBuilder AddMeetingPostgreSqlInbox(
        this IHealthChecksBuilder builder,
        string name = "meeting_inbox",
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null,
        TimeSpan? maxPendingAge = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        TimeSpan age = maxPendingAge ?? s_maxPendingAge;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(age, TimeSpan.Zero, nameof(maxPendingAge));
        return builder.Add(new HealthCheckRegistration(name, services => new EventInboxHealthCheck(services, age), failureStatus, tags, timeout));
    }
}
