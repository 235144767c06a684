namespace MeetingApis.Benchmarks;

/// <summary>The figures of one contestant over all rounds, and those of the bare calls in the same rounds.</summary>
internal sealed class Rounds<T>(IReadOnlyList<T> own, IReadOnlyList<T> bare)
{
    /// <summary>The median of a figure.</summary>
    public double Median(Func<T, double> figure) => Benchmarks.Median.Of(own.Select(figure));

    /// <summary>The median, over the rounds, of the ratio to the bare calls of the same round: what disturbs a round disturbs both.</summary>
    public double Ratio(Func<T, double> figure) => Benchmarks.Median.Of(own.Zip(bare, (mine, theirs) => figure(mine) / figure(theirs)));
}
