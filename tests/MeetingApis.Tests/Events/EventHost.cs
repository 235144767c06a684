using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MeetingApis.Tests.Events;

/// <summary>A web application on a port of its own, whose clock stands still unless it is moved.</summary>
internal sealed class EventHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private EventHost(WebApplication app, ManualTimeProvider time)
    {
        (_app, Time) = (app, time);
        Http = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
    }

    public HttpClient Http { get; }

    public ManualTimeProvider Time { get; }

    public IServiceProvider Services => _app.Services;

    public static Task<EventHost> StartAsync(DateTimeOffset now, Action<IServiceCollection> register, Action<WebApplication> map) => StartAsync(new ManualTimeProvider(now), register, map);

    public static async Task<EventHost> StartAsync(ManualTimeProvider time, Action<IServiceCollection> register, Action<WebApplication> map)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(time);
        register(builder.Services);
        WebApplication app = builder.Build();
        map(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new EventHost(app, time);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }
}
