using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Feishu.Internal;

/// <summary>A user's access token, from the consent with which the user let the app act.</summary>
internal sealed class FeishuUserTokenEndpoint(ApiInvoker invoker, Func<FeishuOptions> options, UserGrants users, string user, TimeProvider time, ILogger logger)
    : UserTokenEndpoint(invoker, users, user, time, logger)
{
    public override ApiOperation Operation => FeishuAuthOperations.RefreshUserToken;

    protected override JsonTypeInfo ResponseType => FeishuTokenResponseJsonContext.Default.FeishuOAuthResponse;

    protected override string HowToConsent => "send them to GetConsentUrl of the client's Authorization, and hand the code to AcceptConsentAsync";

    protected override TokenRequest Renew(StoredUser stored)
    {
        FeishuOptions current = options();
        return new TokenRequest(
            $"{current.AppId}\n{current.AppSecret}\n{stored.RefreshToken ?? stored.AccessToken}",
            new FeishuOAuthRequest { GrantType = "refresh_token", ClientId = current.AppId, ClientSecret = current.AppSecret, RefreshToken = stored.RefreshToken }.For(Operation));
    }

    protected override StoredUser Successor(object response, DateTimeOffset askedAt) => ((FeishuOAuthResponse)response).ToStored(askedAt);

    protected override TokenAnswer ReadAnswer(object response)
    {
        var answer = (FeishuOAuthResponse)response;
        return Issued(answer.AccessToken, answer.ExpiresIn);
    }
}
