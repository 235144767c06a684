using Refit;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>Feishu's tokens, on a client without the handler that needs them.</summary>
internal interface IRefitFeishuTokens
{
    [Post("/open-apis/auth/v3/tenant_access_token/internal")]
    Task<BareFeishuToken> FetchAsync([Body] BareFeishuCredentials credentials, CancellationToken cancellationToken);
}
