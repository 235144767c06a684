using System.Globalization;

namespace MeetingApis.Benchmarks;

/// <summary>A table of one figure: its median for each contestant, with the ratio to the first one in brackets, and the goal of the last one.</summary>
internal sealed class ComparisonTable(string title, string format)
{
    private Table? _table;

    /// <summary>Adds what a race brought.</summary>
    public void Add<T>(string name, IReadOnlyList<Contestant> contestants, Rounds<T>[] rounds, Func<T, double> figure, Goal? goal)
    {
        _table ??= new Table([title, .. contestants.Select(contestant => contestant.Name), "goal", "result"]);
        _table.Add(
        [
            name,
            .. rounds.Select((of, i) => string.Create(CultureInfo.InvariantCulture, $"{of.Median(figure).ToString(format, CultureInfo.InvariantCulture)}{(i == 0 ? "" : $" ({of.Ratio(figure):0.00})")}")),
            goal?.Text ?? "",
            goal?.Judge(rounds[^1].Ratio(figure)) ?? "",
        ]);
    }

    public void Print() => _table?.Print();
}
