using System.Globalization;

namespace MeetingApis.Benchmarks;

/// <summary>From the start of a process to its first answer over loopback; the request for the token is part of it for every program.</summary>
internal static class FirstAnswer
{
    private static readonly (string Title, FirstAnswerProgram Program)[] s_programs =
    [
        (Contestant.Bare, new("Bare")),
        ($"{Contestant.Refit}, registered", new("Refit")),
        ($"{Contestant.Library}, new FeishuClient(...)", new("New")),
        ($"{Contestant.Library}, AddFeishuClient(...)", new("Registered")),
    ];

    public static async Task RunAsync(Effort effort, Report report)
    {
        await using LoopbackProcess server = await LoopbackProcess.StartAsync();
        report.Add(await MeasureAsync(server, FirstAnswerProgram.Small, "a few fields", effort));
        report.Add(await MeasureAsync(server, FirstAnswerProgram.Full, "all fields", effort));
    }

    private static async Task<Table> MeasureAsync(LoopbackProcess server, string bodies, string title, Effort effort)
    {
        Rounds<Start>[] starts = await Race.RunAsync(s_programs, effort.Starts, entry => entry.Program.RunAsync(server.Address, bodies));
        var table = new Table($"Process start to first answer, {title} in request and answer", "ms", "to bare", "to Refit", "CPU ms", "to bare", "to Refit", "methods compiled");
        for (int i = 0; i < s_programs.Length; i++)
        {
            Goal? goal = i == s_programs.Length - 1 ? Goals.FirstAnswer : null;
            table.Add(
            [
                s_programs[i].Title,
                .. Cells(starts[i], starts, start => start.Milliseconds, goal),
                .. Cells(starts[i], starts, start => start.CpuMilliseconds, goal),
                starts[i].Median(start => start.CompiledMethods).ToString("N0", CultureInfo.InvariantCulture),
            ]);
        }

        return table;
    }

    private static string[] Cells(Rounds<Start> own, Rounds<Start>[] all, Func<Start, double> figure, Goal? toRefit) =>
    [
        own.Median(figure).ToString("N0", CultureInfo.InvariantCulture),
        Goal.Show(own.Ratio(all[0], figure)),
        Goal.Judge(own.Ratio(all[1], figure), toRefit),
    ];
}
