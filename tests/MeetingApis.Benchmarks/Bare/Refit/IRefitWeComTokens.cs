using Refit;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>WeCom's tokens, on a client without the handler that needs them.</summary>
internal interface IRefitWeComTokens
{
    [Get("/cgi-bin/gettoken")]
    Task<BareWeComToken> FetchAsync([AliasAs("corpid")] string corpId, [AliasAs("corpsecret")] string corpSecret, CancellationToken cancellationToken);
}
