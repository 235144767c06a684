using System.Security.Cryptography;
using System.Text.Json.Nodes;
using MeetingApis.WeCom;

namespace MeetingApis.Testing;

/// <summary>
/// An app that organisations authorise: tickets, the suite's token, auth codes that work once, permanent codes, a token
/// for each organisation. Its successes come without a code, which the vendor promises for failures only.
/// </summary>
internal sealed class WeComSuite(
    AppCredentials app,
    Func<WeComAppType> type,
    WeComGateway gateway,
    TimeProvider time,
    Func<string, CancellationToken, Task> push)
{
    private const string AdministratorUserId = "lisi";

    private static readonly TimeSpan s_ticketLifetime = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan s_authCodeLifetime = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, DateTimeOffset> _tickets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AuthCode> _authCodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Corp> _corps = new(StringComparer.Ordinal);

    /// <summary>Which kind of app the suite is now.</summary>
    public WeComAppType Type => type();

    /// <summary>The organisations that have authorised the app.</summary>
    public IReadOnlyList<string> Corps
    {
        get
        {
            lock (_gate)
            {
                return [.. _corps.Keys];
            }
        }
    }

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/cgi-bin/service/get_suite_token", IssueForSuite) { IssuesTokens = true },
        new("POST", "/cgi-bin/service/v2/get_permanent_code", Exchange) { IssuesTokens = true },
        new("POST", "/cgi-bin/service/get_corp_token", IssueForCorp) { IssuesTokens = true },
    ];

    public async Task<string> PushTicketAsync(CancellationToken cancellationToken)
    {
        string ticket = RandomNumberGenerator.GetHexString(64, lowercase: true);
        lock (_gate)
        {
            _tickets[ticket] = time.GetUtcNow() + s_ticketLifetime;
        }

        await push(ticket, cancellationToken).ConfigureAwait(false);
        return ticket;
    }

    public string Authorize(string corpId, string corpName, string state)
    {
        lock (_gate)
        {
            _corps[corpId] = new Corp(corpName);
            return IssueAuthCode(corpId, state);
        }
    }

    /// <summary>Makes the permanent code invalid; null where the organisation has not authorised the app.</summary>
    public string? ResetPermanentCode(string corpId)
    {
        lock (_gate)
        {
            if (!_corps.TryGetValue(corpId, out Corp? corp))
            {
                return null;
            }

            corp.PermanentCode = null;
            return IssueAuthCode(corpId, "");
        }
    }

    public void Cancel(string corpId)
    {
        lock (_gate)
        {
            _corps.Remove(corpId);
        }
    }

    /// <summary>Whether a request carries a token of the suite in an organisation, and the suite is a third-party app.</summary>
    public bool IsCalledByThirdParty(SimulatorRequest request) =>
        Type == WeComAppType.ThirdParty && gateway.HolderOf(request) is { Tenant: not null };

    public bool IsAuthorizedBy(string corpId)
    {
        lock (_gate)
        {
            return _corps.ContainsKey(corpId);
        }
    }

    public bool IsPermanentCode(string corpId, string code)
    {
        lock (_gate)
        {
            return _corps.TryGetValue(corpId, out Corp? corp) && string.Equals(corp.PermanentCode, code, StringComparison.Ordinal);
        }
    }

    private string IssueAuthCode(string corpId, string state)
    {
        string code = RandomNumberGenerator.GetHexString(64, lowercase: true);
        _authCodes[code] = new AuthCode(corpId, state, time.GetUtcNow() + s_authCodeLifetime);
        return code;
    }

    private SimulatorResponse IssueForSuite(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        if (Required(body, "suite_id", 41021) != app.Id)
        {
            throw WeComGateway.Error(40083, "invalid suite_id");
        }

        if (Required(body, "suite_secret", 41024) != app.Secret)
        {
            throw WeComGateway.Error(40080, "invalid suite_secret");
        }

        if (!IsGoodTicket(Required(body, "suite_ticket", 41023)))
        {
            throw WeComGateway.Error(40085, "invalid suite_ticket");
        }

        return Token("suite_access_token", new TokenHolder(IsApp: true));
    }

    private SimulatorResponse Exchange(SimulatorRequest request)
    {
        CheckSuiteToken(request);
        JsonFields body = WeComGateway.ReadBody(request);
        lock (_gate)
        {
            if (body.Text("auth_code") is not { } code || !_authCodes.Remove(code, out AuthCode? issued) || time.GetUtcNow() >= issued.Expiry || !_corps.TryGetValue(issued.CorpId, out Corp? corp))
            {
                throw WeComGateway.Error(40078, "invalid auth_code");
            }

            corp.PermanentCode = RandomNumberGenerator.GetHexString(43, lowercase: true);
            var answer = new JsonObject
            {
                ["permanent_code"] = corp.PermanentCode,
                ["auth_corp_info"] = new JsonObject { ["corpid"] = issued.CorpId, ["corp_name"] = corp.Name },
                ["auth_user_info"] = new JsonObject { ["userid"] = AdministratorUserId },
            };
            if (issued.State.Length > 0)
            {
                answer["state"] = issued.State;
            }

            return WeComGateway.WithoutCode(answer);
        }
    }

    private SimulatorResponse IssueForCorp(SimulatorRequest request)
    {
        CheckSuiteToken(request);
        if (Type != WeComAppType.ThirdParty)
        {
            throw WeComGateway.Error(48002, "api forbidden");
        }

        JsonFields body = WeComGateway.ReadBody(request);
        string corpId = Required(body, "auth_corpid", 41002);
        string code = Required(body, "permanent_code", 41025);
        if (!IsAuthorizedBy(corpId))
        {
            throw WeComGateway.Error(48004, "invalid auth relation");
        }

        return IsPermanentCode(corpId, code)
            ? Token("access_token", new TokenHolder(corpId))
            : throw WeComGateway.Error(40084, "invalid permanent_code");
    }

    private bool IsGoodTicket(string ticket)
    {
        lock (_gate)
        {
            return _tickets.TryGetValue(ticket, out DateTimeOffset expiry) && time.GetUtcNow() < expiry;
        }
    }

    private void CheckSuiteToken(SimulatorRequest request)
    {
        if (request.Query("suite_access_token") is not { Length: > 0 } token)
        {
            throw WeComGateway.Error(41022, "suite_access_token missing");
        }

        switch (gateway.Tokens.Check(token))
        {
            case TokenState.Expired:
                throw WeComGateway.Error(42009, "suite_access_token expired");
            case TokenState.Valid when gateway.Tokens.HolderOf(token)!.IsApp:
                return;
            default:
                throw WeComGateway.Error(40082, "invalid suite_access_token");
        }
    }

    private static string Required(JsonFields body, string name, int code) =>
        body.Text(name) is { Length: > 0 } text ? text : throw WeComGateway.Error(code, $"missing {name}");

    private SimulatorResponse Token(string name, TokenHolder holder)
    {
        (string token, long expiresIn) = gateway.Tokens.Issue(holder);
        return WeComGateway.WithoutCode(new JsonObject { [name] = token, ["expires_in"] = expiresIn });
    }

    private sealed record AuthCode(string CorpId, string State, DateTimeOffset Expiry);

    private sealed class Corp(string name)
    {
        public string Name => name;

        /// <summary>Null until an auth code is exchanged.</summary>
        public string? PermanentCode { get; set; }
    }
}
