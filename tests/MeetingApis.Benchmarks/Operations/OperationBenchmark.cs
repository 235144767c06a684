using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;

namespace MeetingApis.Benchmarks;

/// <summary>The contestants on one operation, without a network.</summary>
[MemoryDiagnoser]
public abstract class OperationBenchmark(MeasuredOperation operation)
{
    private Contestant[] _contestants = [];

    /// <summary>BenchmarkDotNet builds this repository once more for the process that it measures in: without analyzers, which take most of the time.</summary>
    public static IConfig Config { get; } = ManualConfig.Create(DefaultConfig.Instance)
        .WithBuildTimeout(TimeSpan.FromMinutes(10))
        .AddJob(Job.Default.WithArguments([new MsBuildArgument("/p:RunAnalyzers=false")]).AsMutator());

    /// <summary>Whether the answer comes later, as on a network, or at once.</summary>
    [Params(false, true)]
    public bool Later { get; set; }

    /// <summary>Not asynchronous, so that it does the same when BenchmarkDotNet is told to run in this process.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        FairPlay.CompareRequestsAsync(operation).GetAwaiter().GetResult();
        _contestants = Contestant.All(operation, asksForToken => StubHandler.For(operation, asksForToken, Later), baseAddress: null);
    }

    [Benchmark(Baseline = true, Description = Contestant.Bare)]
    public Task Bare() => _contestants[0].Call();

    [Benchmark(Description = Contestant.Factory)]
    public Task Factory() => _contestants[1].Call();

    [Benchmark(Description = Contestant.FactoryAndPolly)]
    public Task FactoryAndPolly() => _contestants[2].Call();

    [Benchmark(Description = Contestant.Refit)]
    public Task Refit() => _contestants[3].Call();

    [Benchmark(Description = Contestant.Library)]
    public Task Library() => _contestants[4].Call();
}
