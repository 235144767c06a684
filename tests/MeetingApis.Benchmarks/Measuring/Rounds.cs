namespace MeetingApis.Benchmarks;

/// <summary>The figures of one contestant over all rounds.</summary>
internal sealed class Rounds<T>(IReadOnlyList<T> figures)
{
    private readonly IReadOnlyList<T> _figures = figures;

    /// <summary>The median of a figure.</summary>
    public double Median(Func<T, double> figure) => Benchmarks.Median.Of(_figures.Select(figure));

    /// <summary>The median, over the rounds, of the ratio to another contestant in the same round: what disturbs a round disturbs both.</summary>
    public double Ratio(Rounds<T> other, Func<T, double> figure) => Benchmarks.Median.Of(_figures.Zip(other._figures, (mine, theirs) => figure(mine) / figure(theirs)));
}
