using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace MeetingApis.Testing;

/// <summary>The tokens of a third-party app: one ticket at a time, a token for each organisation, and another one each time it is asked for.</summary>
internal sealed class DingTalkThirdPartyApp(AppCredentials app, TokenStore tokens, Func<string, CancellationToken, Task> push)
{
    private readonly ConcurrentDictionary<string, bool> _corps = new(StringComparer.Ordinal);
    private volatile string? _ticket;

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/v1.0/oauth2/corpAccessToken", Issue) { IssuesTokens = true },
    ];

    /// <summary>The organisations that have installed the app.</summary>
    public IReadOnlyList<string> Corps => [.. _corps.Keys.Order(StringComparer.Ordinal)];

    public void AddCorp(string corpId) => _corps[corpId] = true;

    public void RemoveCorp(string corpId) => _corps.TryRemove(corpId, out _);

    public bool HasCorp(string corpId) => _corps.ContainsKey(corpId);

    public async Task<string> PushTicketAsync(CancellationToken cancellationToken)
    {
        string ticket = RandomNumberGenerator.GetHexString(24, lowercase: true);
        _ticket = ticket;
        await push(ticket, cancellationToken).ConfigureAwait(false);
        return ticket;
    }

    private SimulatorResponse Issue(SimulatorRequest request)
    {
        JsonFields body = DingTalkGateway.ReadBody(request);
        if (body.Text("suiteKey") != app.Id)
        {
            throw DingTalkGateway.Error(400, "invalidSuiteKey", "suitekey不合法");
        }

        // The page has no code of its own for a wrong secret.
        if (body.Text("suiteSecret") != app.Secret)
        {
            throw DingTalkGateway.Error(400, "invalidClientIdOrSecret", "无效的clientId或者clientSecret");
        }

        if (body.Text("suiteTicket") is not { } ticket || ticket != _ticket)
        {
            throw DingTalkGateway.Error(400, "invalidSuiteTicket", "suiteTicket无效");
        }

        return body.Text("authCorpId") is { } corpId && HasCorp(corpId)
            ? DingTalkGateway.Issued(tokens.Issue(new TokenHolder(corpId), isNew: true))
            : throw DingTalkGateway.Error(400, "invalidAuthInfo", "授权关系不存在");
    }
}
