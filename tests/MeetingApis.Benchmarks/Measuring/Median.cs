namespace MeetingApis.Benchmarks;

internal static class Median
{
    /// <summary>The value in the middle; of two in the middle the mean.</summary>
    public static double Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
