using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.WeCom.Internal;

/// <summary>The access token of a third-party app in one organisation, which is asked for with the suite's token and the permanent code.</summary>
internal sealed class WeComCorpTokenEndpoint(ApiInvoker invoker, Func<WeComOptions> options, CachingTokenProvider suiteTokens, WeComCorps corps, string corpId)
    : DependentTokenEndpoint(invoker, suiteTokens)
{
    public override ApiOperation Operation => WeComAuthOperations.CorpToken;

    public override (TimeSpan Least, TimeSpan Most) RenewalWindow => WeComTokenEndpoint.Window;

    public override IReadOnlyList<TimeSpan> RefusalPauses => WeComTokenEndpoint.Pauses;

    protected override JsonTypeInfo ResponseType => WeComTokenResponseJsonContext.Default.WeComTokenResponse;

    public static string CredentialsOf(WeComOptions options, string corpId, string permanentCode) => $"{options.SuiteId}\n{options.SuiteSecret}\n{corpId}\n{permanentCode}";

    /// <summary>What WeCom may refuse here is the permanent code: the suite's token was made by WeCom itself.</summary>
    protected override ValueTask<TokenRequest> PrepareAsync(AccessToken appToken) => corps.PrepareAsync(corpId, Operation, permanentCode => new TokenRequest(
        CredentialsOf(options(), corpId, permanentCode),
        new WeComSuiteRequest { AuthCorpId = corpId, PermanentCode = permanentCode }.For(Operation, appToken))
    {
        AppToken = appToken,
    });

    protected override TokenAnswer ReadAnswer(object response)
    {
        var answer = (WeComTokenResponse)response;
        return Issued(answer.AccessToken, answer.ExpiresIn);
    }
}
