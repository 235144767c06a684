using System.Globalization;

namespace MeetingApis.Benchmarks;

/// <summary>
/// A table of one figure: its median for each contestant with the ratio to the first, and for the last one, the library, the
/// ratio to the one before, Refit. Goals stand behind the ratios.
/// </summary>
internal sealed class ComparisonTable(string title, string format)
{
    private Table? _table;

    /// <summary>Adds what a race brought.</summary>
    public void Add<T>(string name, IReadOnlyList<Contestant> contestants, Rounds<T>[] rounds, Func<T, double> figure, Goal? toBare, Goal? toRefit)
    {
        _table ??= new Table([title, .. contestants.Select(contestant => contestant.Name), "to bare", "to Refit"]);
        Rounds<T> library = rounds[^1];
        _table.Add(
        [
            name,
            .. rounds.Select((of, i) => of.Median(figure).ToString(format, CultureInfo.InvariantCulture) + (i == 0 || of == library ? "" : $" ({Goal.Show(of.Ratio(rounds[0], figure))})")),
            Goal.Judge(library.Ratio(rounds[0], figure), toBare),
            Goal.Judge(library.Ratio(rounds[^2], figure), toRefit),
        ]);
    }

    public void AddTo(Report report)
    {
        if (_table is not null)
        {
            report.Add(_table);
        }
    }
}
