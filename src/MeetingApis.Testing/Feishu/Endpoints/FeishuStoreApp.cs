using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The tokens of a store app: ticket, the app's token, a token for each organisation.</summary>
internal sealed class FeishuStoreApp(AppCredentials app, TokenStore tokens, TimeProvider time, Func<string, CancellationToken, Task> push)
{
    private static readonly TimeSpan s_ticketLifetime = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _tickets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _tenants = new(StringComparer.Ordinal);
    private int _ticketRequests;

    public int TicketRequests => Volatile.Read(ref _ticketRequests);

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/open-apis/auth/v3/app_access_token", IssueForApp) { IssuesTokens = true },
        new("POST", "/open-apis/auth/v3/tenant_access_token", IssueForTenant) { IssuesTokens = true },
        new("POST", "/open-apis/auth/v3/app_ticket/resend", Resend) { IssuesTokens = true },
    ];

    /// <returns>Whether it is the first.</returns>
    public bool AddTenant(string tenantKey)
    {
        bool isFirst = _tenants.IsEmpty;
        _tenants[tenantKey] = true;
        return isFirst;
    }

    public async Task<string> PushTicketAsync(CancellationToken cancellationToken)
    {
        string ticket = RandomNumberGenerator.GetHexString(24, lowercase: true);
        _tickets[ticket] = time.GetUtcNow() + s_ticketLifetime;
        await push(ticket, cancellationToken).ConfigureAwait(false);
        return ticket;
    }

    private SimulatorResponse IssueForApp(SimulatorRequest request)
    {
        JsonFields body = FeishuGateway.ReadBody(request);
        if (FeishuTokenEndpoint.Check(app, body) is { } refusal)
        {
            return refusal;
        }

        return body.Text("app_ticket") is { } ticket && _tickets.TryGetValue(ticket, out DateTimeOffset expiry) && time.GetUtcNow() < expiry
            ? Success("app_access_token", tokens.Issue(new TokenHolder(IsApp: true)))
            : FeishuTokenEndpoint.Answer(10012, "get app access token fail");
    }

    private SimulatorResponse IssueForTenant(SimulatorRequest request)
    {
        JsonFields body = FeishuGateway.ReadBody(request);
        if (body.Text("app_access_token") is not { } token || tokens.Check(token) != TokenState.Valid || !tokens.HolderOf(token)!.IsApp)
        {
            return FeishuTokenEndpoint.Answer(99991664, "invalid app token");
        }

        return body.Text("tenant_key") is { } tenant && _tenants.ContainsKey(tenant)
            ? Success("tenant_access_token", tokens.Issue(new TokenHolder(tenant)))
            : FeishuTokenEndpoint.Answer(10013, "get tenant access token fail");
    }

    private SimulatorResponse Resend(SimulatorRequest request)
    {
        Interlocked.Increment(ref _ticketRequests);
        if (FeishuTokenEndpoint.Check(app, FeishuGateway.ReadBody(request)) is { } refusal)
        {
            return refusal;
        }

        // The ticket comes by an event of its own, not with the answer.
        _ = Task.Run(() => PushTicketAsync(CancellationToken.None));
        return FeishuTokenEndpoint.Answer(0, "success");
    }

    private static SimulatorResponse Success(string name, (string Token, long ExpiresIn) issued) => FeishuGateway.Flat(new JsonObject
    {
        ["code"] = 0,
        ["msg"] = "success",
        [name] = issued.Token,
        ["expire"] = issued.ExpiresIn,
    });
}
