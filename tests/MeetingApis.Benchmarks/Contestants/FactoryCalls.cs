using MeetingApis.Benchmarks.Bare;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Benchmarks;

/// <summary>The bare calls on a client of IHttpClientFactory, which is kept, so that no call pays for its making.</summary>
internal static class FactoryCalls
{
    private const string Name = "vendor";

    /// <summary>With nothing but what the factory adds itself.</summary>
    public static Func<Task> Create(MeasuredOperation operation, HttpMessageHandler? transport, Uri? baseAddress) =>
        BareCalls.Create(operation, Client(new ServiceCollection().AddHttpClient(Name), transport), baseAddress);

    /// <summary>With retry and time limit in a handler. Time is kept there and not by the client, as the documentation of Polly recommends.</summary>
    public static Func<Task> CreateWithPolly(MeasuredOperation operation, HttpMessageHandler? transport, Uri? baseAddress)
    {
        IHttpClientBuilder builder = new ServiceCollection()
            .AddHttpClient(Name, static client => client.Timeout = Timeout.InfiniteTimeSpan)
            .AddHttpMessageHandler(static () => new PollyHandler());
        return BareCalls.Create(operation, Client(builder, transport), baseAddress);
    }

    private static HttpClient Client(IHttpClientBuilder builder, HttpMessageHandler? transport)
    {
        if (transport is not null)
        {
            builder.ConfigurePrimaryHttpMessageHandler(() => transport);
        }

        return builder.Services.BuildServiceProvider().GetRequiredService<IHttpClientFactory>().CreateClient(Name);
    }
}
