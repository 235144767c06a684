namespace MeetingApis.Benchmarks;

/// <summary>The fast mode: contestants take turns, and ratios are judged by the goals. Figures never fail the run; wrong values do.</summary>
internal static class Fast
{
    public static async Task RunAsync(Effort effort)
    {
        await WithoutNetwork.RunAsync(effort, isLater: false);
        await WithoutNetwork.RunAsync(effort, isLater: true);
        await OverLoopback.RunAsync(effort);
        await FirstAnswer.RunAsync(effort);
        await Enumeration.RunAsync(effort);
    }
}
