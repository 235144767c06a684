using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>How an application registers Refit's clients with a token, retry and time limit: the token outside, so that a retry does not add it twice.</summary>
internal static class RefitRegistration
{
    /// <summary>Registers the client of an API and that of its tokens.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="baseAddress">Where the vendor lives.</param>
    /// <param name="json">The generated metadata of all bodies.</param>
    /// <param name="fetch">Asks for a token.</param>
    /// <param name="authorize">Puts a token into a request.</param>
    /// <param name="configure">What else both clients need.</param>
    public static void AddRefit<TApi, TTokens>(
        this IServiceCollection services,
        Uri baseAddress,
        JsonSerializerContext json,
        Func<TTokens, CancellationToken, Task<BareToken>> fetch,
        Action<HttpRequestMessage, string> authorize,
        Action<IHttpClientBuilder>? configure = null)
        where TApi : class
        where TTokens : class
    {
        IHttpClientBuilder tokens = services.AddRefitGeneratedClient<TTokens>(json)
            .ConfigureHttpClient(client => client.BaseAddress = baseAddress);
        services.AddSingleton(provider => new CachedToken(cancellation => fetch(provider.GetRequiredService<TTokens>(), cancellation)));
        IHttpClientBuilder api = services.AddRefitGeneratedClient<TApi>(json)
            .ConfigureHttpClient(client =>
            {
                client.BaseAddress = baseAddress;
                client.Timeout = Timeout.InfiniteTimeSpan;
            })
            .AddHttpMessageHandler(provider => new TokenHandler(provider.GetRequiredService<CachedToken>(), authorize))
            .AddHttpMessageHandler(static () => new PollyHandler());
        configure?.Invoke(tokens);
        configure?.Invoke(api);
    }
}
