using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MeetingApis.PostgreSql;

/// <summary>Reports the health of the inbox. It names no exception: one of a database names the database.</summary>
/// <param name="services">The services of the check.</param>
/// <param name="maxPendingAge">How long an event may wait.</param>
internal sealed class EventInboxHealthCheck(IServiceProvider services, TimeSpan maxPendingAge) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        EventInboxHealth health;
        try
        {
            health = await services.GetRequiredService<PostgreSqlEventInbox>().GetHealthAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DbException e)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, $"The inbox cannot use its database ({e.SqlState ?? e.GetType().Name}).");
        }

        var data = new Dictionary<string, object>(StringComparer.Ordinal) { ["pending"] = health.Pending, ["dead"] = health.Dead };
        if (health.OldestPendingAge is { } age)
        {
            data["oldest_pending_seconds"] = Math.Round(age.TotalSeconds);
        }

        return health.Dead > 0 ? HealthCheckResult.Degraded($"The inbox has {health.Dead} dead letters.", data: data)
            : health.OldestPendingAge > maxPendingAge ? HealthCheckResult.Degraded($"An event has waited in the inbox for longer than {maxPendingAge}.", data: data)
            : HealthCheckResult.Healthy("The inbox keeps up.", data);
    }
}
