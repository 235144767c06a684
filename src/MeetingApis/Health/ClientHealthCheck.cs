using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MeetingApis.Internal;

/// <summary>Reports the health of one registered client. It names no exception: those of stores and handlers may say anything.</summary>
/// <param name="services">The services of the check.</param>
/// <param name="name">The name under which client and events are registered; empty for the default.</param>
/// <param name="healthOf">Returns the health of a client's app; null for a substitute.</param>
/// <param name="maxClockSkew">How far the clock may be from the vendor's.</param>
internal sealed class ClientHealthCheck<TClient, TEvent>(IServiceProvider services, string name, Func<TClient, AppHealth?> healthOf, TimeSpan maxClockSkew) : IHealthCheck
    where TClient : class
    where TEvent : VendorEvent
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        TClient client = EventIntakes.FindClient<TClient>(services, name)
            ?? throw new InvalidOperationException(name.Length == 0
                ? $"A health check was added for a {typeof(TClient).Name}, but none is registered without a name."
                : $"A health check was added for the {typeof(TClient).Name} named '{name}', but none is registered under that name.");
        if (healthOf(client) is not { } app)
        {
            return HealthCheckResult.Healthy("The client is a substitute.");
        }

        Task<TokenHealth?> token = app.CheckTokenAsync(cancellationToken);
        Task<(bool HasTicket, bool IsStoreReachable)?> ticket = app.CheckTicketAsync();
        Task<bool?> cache = app.CheckCacheAsync();
        Task<bool?> store = app.CheckStoreAsync();
        await Task.WhenAll(token, ticket, cache, store).WaitAsync(cancellationToken).ConfigureAwait(false);

        var report = new ClientReport(app.Client);
        report.AddToken(await token.ConfigureAwait(false), await ticket.ConfigureAwait(false));
        report.AddCache(await cache.ConfigureAwait(false));
        report.AddStore(await store.ConfigureAwait(false));
        report.AddWaits(app.OrderedWait(), app.WaitingTenants());
        report.AddClock(app.ClockSkew, maxClockSkew);
        report.AddConnections(EventIntakes.FindConnection<TEvent>(services, name)?.Connected);
        return report.ToResult(context.Registration.FailureStatus);
    }
}
