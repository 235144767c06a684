using MeetingApis.Tests;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingApis.Browser.Tests;

/// <summary>The sample Scheduler on a port of its own, with simulated vendors, and a Chromium to look at its page.</summary>
public sealed class SchedulerService : IAsyncLifetime
{
    private readonly WebApplicationFactory<Program> _factory = new();
    private Chromium? _browser;

    /// <summary>Where the page is.</summary>
    public Uri Address { get; private set; } = null!;

    public HttpClient Http { get; private set; } = null!;

    /// <summary>The browser. A test that asks for it is skipped where the machine has none.</summary>
    internal Chromium Browser
    {
        get
        {
            if (_browser is null)
            {
                Skipped.Because(Chromium.Missing ?? "There was no Chromium when the tests began.");
            }

            return _browser;
        }
    }

    public async ValueTask InitializeAsync()
    {
        _browser = Chromium.Missing is null ? await Chromium.StartAsync() : null;
        _factory.UseKestrel(0);
        _factory.StartServer();
        Address = new Uri(_factory.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        Http = new HttpClient { BaseAddress = Address };
    }

    public async ValueTask DisposeAsync()
    {
        Http?.Dispose();
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        await _factory.DisposeAsync();
    }
}
