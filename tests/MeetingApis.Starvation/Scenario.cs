namespace MeetingApis.Starvation;

/// <summary>A way in which a call fails.</summary>
/// <param name="App">The app that meets it: by its name the server knows what to answer.</param>
internal sealed record Scenario(string App)
{
    /// <summary>What the failing call is, where it is another one than all others.</summary>
    public Func<Func<string, CancellationToken, Task>, Task> Call { get; init; } = static call => call("m1", CancellationToken.None);

    /// <summary>What is special about the client.</summary>
    public Action<MeetingClientOptions> Configure { get; init; } = static _ => { };

    /// <summary>Those that the client or its host brings about. What the server does comes as the program's arguments.</summary>
    public static IEnumerable<Scenario> OfTheClient { get; } =
    [
        new("no argument") { Call = static call => call(null!, CancellationToken.None) },
        new("broken rule") { Call = static call => call(new string('m', 60), CancellationToken.None) },
        new("cancelled before") { Call = static call => call("m1", new CancellationToken(canceled: true)) },
        new("stalled, and cancelled") { Call = static call => call("m1", new CancellationTokenSource(TimeSpan.FromMilliseconds(200)).Token) },
        new("full limiter") { Configure = static options => options.RateLimiter = FullLimiter.Create() },
        new("failing provider") { Configure = static options => options.AccessTokenProvider = new FailingTokens() },
        new("failing cache") { Configure = static options => (options.TokenCache, options.TokenProtector) = (new FailingCache(), TokenProtector.Plain) },
    ];
}
