using Microsoft.Playwright;

namespace MeetingApis.Browser.Tests;

/// <summary>The Chromium of this machine, without a window.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Chromium(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    private static string Program => Environment.GetEnvironmentVariable("MEETINGAPIS_CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";

    /// <summary>What is missing; null if nothing is.</summary>
    public static string? Missing => File.Exists(Program) ? null : $"There is no {Program}. On Debian '.ci/browser.sh install' installs it; elsewhere name a Chromium in MEETINGAPIS_CHROMIUM.";

    public static async Task<Chromium> StartAsync()
    {
        // A machine that does much else is slow, and only what never happens is a failure.
        Assertions.SetDefaultExpectTimeout(60_000);
        IPlaywright playwright = await Playwright.CreateAsync();
        IBrowser browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return new Chromium(playwright, browser);
    }

    /// <summary>A fresh profile, in a language, far from the office.</summary>
    public Task<IBrowserContext> ProfileAsync(string locale) => _browser.NewContextAsync(new BrowserNewContextOptions
    {
        Locale = locale,
        TimezoneId = "America/New_York",
        ViewportSize = new ViewportSize { Width = 1600, Height = 900 },
    });

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
