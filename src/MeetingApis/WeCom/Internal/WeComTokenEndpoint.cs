using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.WeCom.Internal;

/// <summary>The access token of a self-built app.</summary>
internal sealed class WeComTokenEndpoint(ApiInvoker invoker, Func<WeComOptions> options) : TokenEndpoint(invoker)
{
    public static readonly (TimeSpan Least, TimeSpan Most) Window = (TimeSpan.FromMinutes(4.5), TimeSpan.FromMinutes(5.5));

    /// <summary>WeCom shuts an address out for an hour after several wrong secrets: at most three tries an hour.</summary>
    public static readonly IReadOnlyList<TimeSpan> Pauses = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(4), TimeSpan.FromHours(1)];

    public override ApiOperation Operation => WeComAuthOperations.GetToken;

    public override (TimeSpan Least, TimeSpan Most) RenewalWindow => Window;

    public override IReadOnlyList<TimeSpan> RefusalPauses => Pauses;

    protected override JsonTypeInfo ResponseType => WeComTokenResponseJsonContext.Default.WeComTokenResponse;

    /// <summary>Asks with a secret. It stands in the query, where no handler sees it.</summary>
    public static string CredentialsOf(string corpId, string secret) => $"{corpId}\n{secret}";

    public static TokenRequest CallWith(string corpId, string secret) => new(
        CredentialsOf(corpId, secret),
        new ApiRequest(WeComAuthOperations.GetToken.PathTemplate)
        {
            SecretQuery = $"corpid={Uri.EscapeDataString(corpId)}&corpsecret={Uri.EscapeDataString(secret)}",
        });

    public override ValueTask<TokenRequest> PrepareAsync()
    {
        WeComOptions current = options();
        return new(CallWith(current.CorpId, current.CorpSecret));
    }

    protected override TokenAnswer ReadAnswer(object response)
    {
        var answer = (WeComTokenResponse)response;
        return Issued(answer.AccessToken, answer.ExpiresIn);
    }
}
