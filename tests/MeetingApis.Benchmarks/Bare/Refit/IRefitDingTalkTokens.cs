using Refit;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>DingTalk's tokens, on a client without the handler that needs them.</summary>
internal interface IRefitDingTalkTokens
{
    [Post("/v1.0/oauth2/accessToken")]
    Task<BareDingTalkToken> FetchAsync([Body] BareDingTalkCredentials credentials, CancellationToken cancellationToken);
}
