using System.Globalization;

namespace MeetingApis.Benchmarks;

/// <summary>What it costs a host to serve many apps, each with a named client of its own.</summary>
internal static class ManyClients
{
    private const int MostConnections = 10;
    private const int MostBytes = 12_000;

    private static readonly Goal s_linear = new(3);
    private static readonly int[] s_numbers = [100, 1_000];

    public static async Task RunAsync(Effort effort, Report report)
    {
        // What is compiled at the first registration, and at the second tier, is in no figure.
        await Race.RunAsync(s_numbers, effort.WarmUps, number => Task.FromResult(NamedClients.MeasureRegistration(number)));
        Rounds<double>[] times = await Race.RunAsync(s_numbers, effort.LoadRounds, number => Task.FromResult(NamedClients.MeasureRegistration(number)));

        var table = new Table("Named clients in one host", "registration, µs each", "to 100", "connections after a call of each", "live bytes each");
        for (int i = 0; i < s_numbers.Length; i++)
        {
            NamedClients use = await NamedClients.UseAsync(s_numbers[i]);
            bool isJudged = i > 0;
            table.Add(
                s_numbers[i].ToString("N0", CultureInfo.InvariantCulture),
                (times[i].Median(time => time) / s_numbers[i]).ToString("N1", CultureInfo.InvariantCulture),
                isJudged ? Goal.Judge(times[i].Ratio(times[0], time => time) * s_numbers[0] / s_numbers[i], s_linear) : "",
                Judge(use.Connections, MostConnections, isJudged),
                Judge(use.Bytes / s_numbers[i], MostBytes, isJudged));
        }

        report.Add(table);
    }

    private static string Judge(long figure, long most, bool isJudged) => string.Create(
        CultureInfo.InvariantCulture,
        $"{figure:N0}{(isJudged ? string.Create(CultureInfo.InvariantCulture, $" ≤ {most:N0} {(figure <= most ? "✓" : "✗")}") : "")}");
}
