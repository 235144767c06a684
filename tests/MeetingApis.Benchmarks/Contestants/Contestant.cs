namespace MeetingApis.Benchmarks;

/// <summary>One way to make one call.</summary>
/// <param name="Name">As it stands in the tables.</param>
/// <param name="Call">Makes the call; its task is the typed result's own.</param>
internal sealed record Contestant(string Name, Func<Task> Call)
{
    public const string Bare = "bare";
    public const string Factory = "factory";
    public const string FactoryAndPolly = "factory + Polly";
    public const string Refit = "Refit + token + Polly";
    public const string Library = "MeetingApis";

    /// <summary>All contestants of an operation, each on a transport of its own: the bare calls first, then the library's rivals, the last of which is Refit, then the library.</summary>
    /// <param name="operation">What they call.</param>
    /// <param name="transport">Makes a transport; the argument says whether it is asked for a token first. Null is the network, as each contestant sets it up itself.</param>
    /// <param name="baseAddress">Where the vendor lives; null is the vendor's own address.</param>
    public static Contestant[] All(MeasuredOperation operation, Func<bool, HttpMessageHandler>? transport, Uri? baseAddress) =>
    [
        new(Bare, BareCalls.Create(operation, transport?.Invoke(false), baseAddress)),
        new(Factory, FactoryCalls.Create(operation, transport?.Invoke(false), baseAddress)),
        new(FactoryAndPolly, FactoryCalls.CreateWithPolly(operation, transport?.Invoke(false), baseAddress)),
        new(Refit, RefitCalls.Create(operation, transport?.Invoke(true), baseAddress)),
        new(Library, LibraryCalls.Create(operation, transport?.Invoke(true), baseAddress)),
    ];
}
