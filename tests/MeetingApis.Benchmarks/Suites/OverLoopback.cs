namespace MeetingApis.Benchmarks;

/// <summary>Calls over real connections to a server on the same machine.</summary>
internal static class OverLoopback
{
    private const int Crowd = 64;

    public static async Task RunAsync(Effort effort, Report report)
    {
        await using LoopbackProcess server = await LoopbackProcess.StartAsync();
        var throughput = new ComparisonTable("Over loopback, 64 callers: calls per second", "N0");
        var bytes = new ComparisonTable("Over loopback, 64 callers: allocated bytes per call", "N0");
        var time = new ComparisonTable("Over loopback, 64 callers: CPU µs per call", "N1");
        var high = new ComparisonTable("Over loopback, 64 callers: latency in µs, p99", "N0");
        var throughputAlone = new ComparisonTable("Over loopback, 1 caller: calls per second", "N0");
        foreach (MeasuredOperation operation in MeasuredOperations.All)
        {
            Contestant[] contestants = Contestant.All(operation, transport: null, server.Address);
            foreach (Contestant contestant in contestants)
            {
                await FairPlay.CheckValueAsync(operation, contestant);
            }

            await WarmUp.RunAsync(contestants, effort);
            Rounds<Load>[] alone = await Race.RunAsync(contestants, effort.LoadRounds, contestant => Load.MeasureAsync(contestant.Call, callers: 1, effort.LoadTurn));
            throughputAlone.Add(operation.Name(), contestants, alone, load => load.CallsPerSecond, toBare: null, toRefit: null);

            // One round to open the connections, which is not looked at.
            await Race.RunAsync(contestants, rounds: 1, contestant => Load.MeasureAsync(contestant.Call, Crowd, effort.LoadTurn));
            Rounds<Load>[] crowd = await Race.RunAsync(contestants, effort.LoadRounds, contestant => Load.MeasureAsync(contestant.Call, Crowd, effort.LoadTurn));
            throughput.Add(operation.Name(), contestants, crowd, load => load.CallsPerSecond, toBare: null, toRefit: null);
            bytes.Add(operation.Name(), contestants, crowd, load => load.Bytes, toBare: null, toRefit: null);
            time.Add(operation.Name(), contestants, crowd, load => load.CpuMicroseconds, toBare: null, toRefit: null);
            high.Add(operation.Name(), contestants, crowd, load => load.HighLatency, toBare: null, toRefit: null);
        }

        foreach (ComparisonTable table in (ComparisonTable[])[throughput, bytes, time, high, throughputAlone])
        {
            table.AddTo(report);
        }
    }
}
