using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MeetingApis.Internal;

/// <summary>Puts what was found into the words and data of a health check. Calls that fail are a failure; calls that succeed while something needs attention are degraded.</summary>
internal sealed class ClientReport
{
    private readonly ClientLabel _client;
    private readonly List<string> _findings = [];
    private readonly Dictionary<string, object> _data = new(StringComparer.Ordinal);
    private bool _fails;

    public ClientReport(ClientLabel client)
    {
        _client = client;
        _data[HealthKeys.Vendor] = client.Vendor.ToString();
        Add(HealthKeys.ClientName, client.Name);
    }

    /// <summary>An app without a ticket waits for the vendor's push, which a host that counts as failed may never get.</summary>
    public void AddToken(TokenHealth? token, (bool HasTicket, bool IsStoreReachable)? ticket)
    {
        bool waitsForTicket = ticket is { HasTicket: false, IsStoreReachable: true };
        if (ticket is { IsStoreReachable: true })
        {
            _data[HealthKeys.Ticket] = waitsForTicket ? "missing" : "present";
            Find(waitsForTicket, "the vendor has pushed no ticket yet, without which there are no access tokens");
        }

        if (token is null)
        {
            // Without a token of the app's own, the ticket is what all tokens are made of.
            _fails |= ticket is { IsStoreReachable: false };
            return;
        }

        _data[HealthKeys.Token] = !token.IsObtainable ? "unavailable" : token.IsRenewalFailing ? "not_renewed" : "valid";
        Add(HealthKeys.ErrorType, token.ErrorType);
        Add(HealthKeys.ErrorCode, token.Code);
        Add(HealthKeys.RequestId, token.RequestId);
        Find(!token.IsObtainable, $"no access token can be had ({token.ErrorType}{(token.Code is null ? "" : $", code {token.Code}")})");
        Find(token.IsRenewalFailing, "the access token could not be renewed, and is used while it is valid");
        _fails |= !token.IsObtainable && (!waitsForTicket || token.Code is not null);
    }

    public void AddCache(bool? isReachable)
    {
        Add(HealthKeys.TokenCache, isReachable is { } known ? Reach(known) : null);
        Find(isReachable is false, "the token cache cannot be reached, so that each process requests its own tokens");
    }

    public void AddStore(bool? isReachable)
    {
        Add(HealthKeys.GrantStore, isReachable is { } known ? Reach(known) : null);
        Find(isReachable is false, "the grant store cannot be reached, so that no grant can be renewed");
    }

    public void AddWaits(TimeSpan wait, int waitingTenants)
    {
        _data[HealthKeys.WaitSeconds] = Seconds(wait);
        _data[HealthKeys.WaitingOrganisations] = waitingTenants;
        Find(wait > TimeSpan.Zero, $"the vendor has ordered to wait, for another {Seconds(wait)} s");
    }

    public void AddClock(TimeSpan? skew, TimeSpan most)
    {
        if (skew is { } known)
        {
            _data[HealthKeys.ClockSkewSeconds] = Seconds(known);
            Find(known.Duration() > most, $"the clock of this machine is {Seconds(known.Duration())} s {(known > TimeSpan.Zero ? "ahead of" : "behind")} the vendor's");
        }
    }

    public void AddConnections(int? connected)
    {
        Add(HealthKeys.EventConnections, connected);
        Find(connected is 0, "no connection for events stands");
    }

    /// <param name="failureStatus">What the host wants to call a failure.</param>
    public HealthCheckResult ToResult(HealthStatus failureStatus) => new(
        _fails ? failureStatus : _findings.Count > 0 ? HealthStatus.Degraded : HealthStatus.Healthy,
        $"{_client}: {(_findings.Count > 0 ? string.Join("; ", _findings) : "can be called")}.",
        exception: null,
        _data);

    private static string Reach(bool isReachable) => isReachable ? "reachable" : "unreachable";

    private static double Seconds(TimeSpan span) => Math.Round(span.TotalSeconds);

    private void Add(string key, object? value)
    {
        if (value is not null)
        {
            _data[key] = value;
        }
    }

    private void Find(bool isSo, string finding)
    {
        if (isSo)
        {
            _findings.Add(finding);
        }
    }
}
