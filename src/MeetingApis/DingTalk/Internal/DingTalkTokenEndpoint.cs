using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.DingTalk.Internal;

/// <summary>The access token of an internal app whose organisation is not known.</summary>
internal sealed class DingTalkTokenEndpoint(ApiInvoker invoker, Func<DingTalkOptions> options) : TokenEndpoint(invoker)
{
    public static readonly (TimeSpan Least, TimeSpan Most) Window = (TimeSpan.FromMinutes(4.5), TimeSpan.FromMinutes(5.5));

    public override ApiOperation Operation => DingTalkAuthOperations.InternalToken;

    public override (TimeSpan Least, TimeSpan Most) RenewalWindow => Window;

    protected override JsonTypeInfo ResponseType => DingTalkTokenResponseJsonContext.Default.DingTalkTokenResponse;

    public override ValueTask<TokenRequest> PrepareAsync()
    {
        DingTalkOptions current = options();
        return new(new TokenRequest(
            $"{current.AppKey}\n{current.AppSecret}",
            new DingTalkTokenRequest { AppKey = current.AppKey, AppSecret = current.AppSecret }.For(Operation.PathTemplate)));
    }

    protected override TokenAnswer ReadAnswer(object response)
    {
        var answer = (DingTalkTokenResponse)response;
        return Issued(answer.AccessToken, answer.ExpireIn);
    }
}
