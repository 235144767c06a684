namespace MeetingApis.Benchmarks;

/// <summary>Calls over real connections to a server on the same machine.</summary>
internal static class OverLoopback
{
    private const int Crowd = 64;

    public static async Task RunAsync(Effort effort)
    {
        await using LoopbackProcess server = await LoopbackProcess.StartAsync();
        var throughputAlone = new ComparisonTable("Over loopback, 1 caller: calls per second", "N0");
        var throughput = new ComparisonTable("Over loopback, 64 callers: calls per second", "N0");
        var median = new ComparisonTable("Over loopback, 1 caller: latency in µs, p50", "N0");
        var high = new ComparisonTable("Over loopback, 1 caller: latency in µs, p99", "N0");
        var medianOfCrowd = new ComparisonTable("Over loopback, 64 callers: latency in µs, p50", "N0");
        var highOfCrowd = new ComparisonTable("Over loopback, 64 callers: latency in µs, p99", "N0");
        var bytes = new ComparisonTable("Over loopback, 64 callers: allocated bytes per call", "N0");
        var time = new ComparisonTable("Over loopback, 64 callers: CPU µs per call", "N1");
        foreach (MeasuredOperation operation in MeasuredOperations.All)
        {
            Contestant[] contestants = Contestant.All(operation, transport: null, server.Address);
            foreach (Contestant contestant in contestants)
            {
                await FairPlay.CheckValueAsync(operation, contestant);
            }

            await WarmUp.RunAsync(contestants, effort);
            Rounds<Load>[] alone = await Race.RunAsync(contestants, effort.LoadRounds, contestant => Load.MeasureAsync(contestant.Call, callers: 1, effort.LoadTurn));
            throughputAlone.Add(operation.Name(), contestants, alone, load => load.CallsPerSecond, null);
            median.Add(operation.Name(), contestants, alone, load => load.MedianLatency, null);
            high.Add(operation.Name(), contestants, alone, load => load.HighLatency, null);

            // One round to open the connections, which is not looked at.
            await Race.RunAsync(contestants, rounds: 1, contestant => Load.MeasureAsync(contestant.Call, Crowd, effort.LoadTurn));
            Rounds<Load>[] crowd = await Race.RunAsync(contestants, effort.LoadRounds, contestant => Load.MeasureAsync(contestant.Call, Crowd, effort.LoadTurn));
            throughput.Add(operation.Name(), contestants, crowd, load => load.CallsPerSecond, Goals.Throughput);
            medianOfCrowd.Add(operation.Name(), contestants, crowd, load => load.MedianLatency, null);
            highOfCrowd.Add(operation.Name(), contestants, crowd, load => load.HighLatency, null);
            bytes.Add(operation.Name(), contestants, crowd, load => load.Bytes, null);
            time.Add(operation.Name(), contestants, crowd, load => load.CpuMicroseconds, null);
        }

        foreach (ComparisonTable table in (ComparisonTable[])[throughput, bytes, time, medianOfCrowd, highOfCrowd, throughputAlone, median, high])
        {
            table.Print();
        }
    }
}
