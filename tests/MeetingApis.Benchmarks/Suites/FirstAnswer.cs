using System.Globalization;

namespace MeetingApis.Benchmarks;

/// <summary>From the start of a process to its first answer over loopback; the request for the token is part of it for every program.</summary>
internal static class FirstAnswer
{
    private static readonly (string Title, FirstAnswerProgram Program)[] s_programs =
    [
        (Contestant.Bare, new("Bare")),
        (Contestant.Resilient, new("Resilient")),
        ($"{Contestant.Library}, new FeishuClient(...)", new("New")),
        ($"{Contestant.Library}, AddFeishuClient(...)", new("Registered")),
    ];

    public static async Task RunAsync(Effort effort)
    {
        await using LoopbackProcess server = await LoopbackProcess.StartAsync();
        Rounds<Start>[] starts = await Race.RunAsync(s_programs, effort.Starts, entry => entry.Program.RunAsync(server.Address));

        var table = new Table("Process start to first answer, token request included", "ms", "ratio", "CPU ms", "ratio", "goal", "result");
        for (int i = 0; i < s_programs.Length; i++)
        {
            double ratio = starts[i].Ratio(start => start.Milliseconds);
            Goal? goal = s_programs[i].Title.StartsWith(Contestant.Library, StringComparison.Ordinal) ? Goals.FirstAnswer : null;
            table.Add(
                s_programs[i].Title,
                starts[i].Median(start => start.Milliseconds).ToString("N0", CultureInfo.InvariantCulture),
                ratio.ToString("0.00", CultureInfo.InvariantCulture),
                starts[i].Median(start => start.CpuMilliseconds).ToString("N0", CultureInfo.InvariantCulture),
                starts[i].Ratio(start => start.CpuMilliseconds).ToString("0.00", CultureInfo.InvariantCulture),
                goal?.Text ?? "",
                goal?.Judge(ratio) ?? "");
        }

        table.Print();
    }
}
