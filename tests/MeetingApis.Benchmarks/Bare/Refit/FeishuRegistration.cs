using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>Feishu with Refit, in the services of an application.</summary>
internal static class FeishuRegistration
{
    public static void AddRefitFeishu(this IServiceCollection services, Uri baseAddress, string appId, string appSecret, Action<IHttpClientBuilder>? configure = null) =>
        services.AddRefit<IRefitFeishu, IRefitFeishuTokens>(
            baseAddress,
            BareFeishuContext.Default,
            async (api, cancellation) => (await api.FetchAsync(new BareFeishuCredentials { AppId = appId, AppSecret = appSecret }, cancellation).ConfigureAwait(false)).Checked(),
            static (request, token) => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token),
            configure);
}
