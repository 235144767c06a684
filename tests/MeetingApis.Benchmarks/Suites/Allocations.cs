using System.Globalization;

namespace MeetingApis.Benchmarks;

/// <summary>What the allocated bytes of a call are, type by type: where a goal is missed, this says by what.</summary>
internal static class Allocations
{
    /// <summary>Enough for a thousand samples and more.</summary>
    private const long Bytes = 256L * 1024 * 1024;

    private const int SmallestDifference = 16;

    public static async Task RunAsync(Effort effort, Report report)
    {
        foreach (MeasuredOperation operation in MeasuredOperations.All)
        {
            Contestant[] contestants = Contestant.All(operation, asksForToken => StubHandler.For(operation, asksForToken, isLater: false), baseAddress: null);
            await WarmUp.RunAsync(contestants, effort);
            IReadOnlyDictionary<string, double> bare = await MeasureAsync(contestants[0]);
            IReadOnlyDictionary<string, double> library = await MeasureAsync(contestants[^1]);
            report.Add(Compare(operation, bare, library));
        }
    }

    private static async Task<IReadOnlyDictionary<string, double>> MeasureAsync(Contestant contestant)
    {
        Cost cost = await Cost.MeasureAsync(contestant.Call, calls: 100);
        return await AllocationProfile.MeasureAsync(contestant.Call, (int)(Bytes / cost.Bytes));
    }

    private static Table Compare(MeasuredOperation operation, IReadOnlyDictionary<string, double> bare, IReadOnlyDictionary<string, double> library)
    {
        var table = new Table($"{operation.Name()}, bytes per call by type", Contestant.Bare, Contestant.Library, "difference");
        IOrderedEnumerable<(string name, double Bare, double Library)> types = bare.Keys.Union(library.Keys, StringComparer.Ordinal)
            .Select(name => (name, Bare: bare.GetValueOrDefault(name), Library: library.GetValueOrDefault(name)))
            .Where(type => Math.Abs(type.Library - type.Bare) >= SmallestDifference)
            .OrderByDescending(type => type.Library - type.Bare);
        foreach ((string name, double ofBare, double ofLibrary) in types)
        {
            table.Add(name, Text(ofBare, "N0"), Text(ofLibrary, "N0"), Text(ofLibrary - ofBare, "+#,0;-#,0;0"));
        }

        return table;
    }

    private static string Text(double bytes, string format) => bytes.ToString(format, CultureInfo.InvariantCulture);
}
