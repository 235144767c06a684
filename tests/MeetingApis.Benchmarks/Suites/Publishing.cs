using System.Globalization;

namespace MeetingApis.Benchmarks;

/// <summary>What the ways of publishing an application do to its start.</summary>
internal static class Publishing
{
    private static readonly FirstAnswerProgram s_program = new("Registered");

    private static readonly PublishedProgram[] s_ways =
    [
        new("as it is", s_program, "--self-contained", "false"),
        new("ReadyToRun", s_program, "--self-contained", "false", "-p:PublishReadyToRun=true"),
        new("trimmed, self-contained", s_program, "--self-contained", "-p:TrimProgram=true"),
        new("trimmed, self-contained, ReadyToRun", s_program, "--self-contained", "-p:TrimProgram=true", "-p:PublishReadyToRun=true"),
        new("native", s_program, "-p:NativeProgram=true"),
    ];

    public static async Task RunAsync(Effort effort, Report report)
    {
        string folder = Repository.PathOf("artifacts", "publishing");
        foreach (PublishedProgram way in s_ways)
        {
            await way.PublishAsync(folder);
        }

        await using LoopbackProcess server = await LoopbackProcess.StartAsync();
        Rounds<Start>[] starts = await Race.RunAsync(s_ways, effort.Starts, way => way.RunAsync(server.Address));
        var table = new Table("Published", "files, MB", "ms to the first answer", "ratio", "CPU ms", "ratio", "methods compiled");
        for (int i = 0; i < s_ways.Length; i++)
        {
            table.Add(
                s_ways[i].Title,
                (s_ways[i].Bytes / 1e6).ToString("N1", CultureInfo.InvariantCulture),
                starts[i].Median(start => start.Milliseconds).ToString("N0", CultureInfo.InvariantCulture),
                Goal.Show(starts[i].Ratio(starts[0], start => start.Milliseconds)),
                starts[i].Median(start => start.CpuMilliseconds).ToString("N0", CultureInfo.InvariantCulture),
                Goal.Show(starts[i].Ratio(starts[0], start => start.CpuMilliseconds)),
                starts[i].Median(start => start.CompiledMethods).ToString("N0", CultureInfo.InvariantCulture));
        }

        report.Add(table);
    }
}
