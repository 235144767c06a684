using BenchmarkDotNet.Attributes;

namespace MeetingApis.Benchmarks;

/// <summary>The three contestants on one operation, without a network.</summary>
[MemoryDiagnoser]
public abstract class OperationBenchmark(MeasuredOperation operation)
{
    private Contestant[] _contestants = [];

    /// <summary>Whether the answer comes later, as on a network, or at once.</summary>
    [Params(false, true)]
    public bool Later { get; set; }

    /// <summary>Not asynchronous, because BenchmarkDotNet does not wait for a task here when it runs in this process.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        FairPlay.CompareRequestsAsync(operation).GetAwaiter().GetResult();
        _contestants = Contestant.All(operation, asksForToken => StubHandler.For(operation, asksForToken, Later), baseAddress: null);
    }

    [Benchmark(Baseline = true, Description = Contestant.Bare)]
    public Task Bare() => _contestants[0].Call();

    [Benchmark(Description = Contestant.Resilient)]
    public Task Resilient() => _contestants[1].Call();

    [Benchmark(Description = Contestant.Library)]
    public Task Library() => _contestants[2].Call();
}
