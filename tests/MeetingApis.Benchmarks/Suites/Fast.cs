namespace MeetingApis.Benchmarks;

/// <summary>The fast mode: contestants take turns, and ratios are judged by the goals. Figures never fail the run; wrong values do.</summary>
internal static class Fast
{
    public static async Task RunAsync(Effort effort, Report report)
    {
        await WithoutNetwork.RunAsync(effort, isLater: false, report);
        await WithoutNetwork.RunAsync(effort, isLater: true, report);
        await OverLoopback.RunAsync(effort, report);
        await FirstAnswer.RunAsync(effort, report);
        await ManyClients.RunAsync(effort, report);
        await Enumeration.RunAsync(effort, report);
        await Receiving.RunAsync(effort, report);
    }
}
