namespace MeetingApis.Benchmarks;

/// <summary>Allocated bytes and processor time of one call where nothing but the client works.</summary>
internal static class WithoutNetwork
{
    /// <summary>Measures every operation.</summary>
    /// <param name="effort">How long.</param>
    /// <param name="isLater">Whether the answer comes later, as on a network, or at once, which shows the client's own work best.</param>
    /// <param name="report">Takes the tables.</param>
    public static async Task RunAsync(Effort effort, bool isLater, Report report)
    {
        string when = isLater ? "the answer comes later" : "the answer comes at once";
        var bytes = new ComparisonTable($"Allocated bytes per call, {when}", "N0");
        var time = new ComparisonTable($"CPU µs per call, {when}", "N2");
        foreach (MeasuredOperation operation in MeasuredOperations.All)
        {
            await FairPlay.CompareRequestsAsync(operation);
            Contestant[] contestants = Contestant.All(operation, asksForToken => StubHandler.For(operation, asksForToken, isLater), baseAddress: null);
            int calls = await WarmUp.RunAsync(contestants, effort);
            Rounds<Cost>[] costs = await Race.RunAsync(contestants, effort.Rounds, contestant => Cost.MeasureAsync(contestant.Call, calls));
            bytes.Add(operation.Name(), contestants, costs, cost => cost.Bytes, isLater ? Goals.AllocatedLater(operation) : Goals.AllocatedAtOnce(operation), toRefit: null);
            time.Add(operation.Name(), contestants, costs, cost => cost.Microseconds, isLater ? null : Goals.CpuToBare(operation), isLater ? null : Goals.CpuToRefit(operation));
        }

        bytes.AddTo(report);
        time.AddTo(report);
    }
}
