using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;

namespace MeetingApis.DingTalk.Internal;

/// <summary>A user's access token, from the login with which the user let the app act.</summary>
internal sealed class DingTalkUserTokenEndpoint(ApiInvoker invoker, Func<DingTalkOptions> options, UserGrants users, string user, TimeProvider time, ILogger logger)
    : UserTokenEndpoint(invoker, users, user, time, logger)
{
    public override ApiOperation Operation => DingTalkAuthOperations.RefreshUserToken;

    protected override JsonTypeInfo ResponseType => DingTalkTokenResponseJsonContext.Default.DingTalkOAuthResponse;

    protected override string HowToConsent => "let them log in, and hand the code to AcceptCodeAsync of the client's Authorization";

    protected override TokenRequest Renew(StoredUser stored)
    {
        DingTalkOptions current = options();
        return new TokenRequest(
            $"{current.AppKey}\n{current.AppSecret}\n{stored.RefreshToken ?? stored.AccessToken}",
            new DingTalkOAuthRequest { ClientId = current.AppKey, ClientSecret = current.AppSecret, RefreshToken = stored.RefreshToken, GrantType = "refresh_token" }.For(Operation));
    }

    protected override StoredUser Successor(object response, DateTimeOffset askedAt) => ((DingTalkOAuthResponse)response).ToStored(askedAt);

    protected override TokenAnswer ReadAnswer(object response)
    {
        var answer = (DingTalkOAuthResponse)response;
        return Issued(answer.AccessToken, answer.ExpireIn);
    }
}
