using System.Reflection;

namespace MeetingApis.Tests.Faults;

/// <summary>Every fault, for every vendor, in every kind of operation, over real sockets.</summary>
public sealed class FaultMatrixTests
{
    private static readonly RetrySafety[] s_safeties = [RetrySafety.Safe, RetrySafety.Idempotent, RetrySafety.IdempotentWithKey, RetrySafety.NotIdempotent];

    public static MatrixTheoryData<string, MeetingVendor, RetrySafety> Cells => new(FaultTable.Names, Enum.GetValues<MeetingVendor>(), s_safeties);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Every_fault_comes_to_what_the_table_says(string fault, MeetingVendor vendor, RetrySafety safety)
    {
        FaultCase? known = FaultTable.Find(fault, vendor);
        Assert.True(known is not null, $"The table does not say what '{fault}' comes to for {vendor}.");

        FaultOutcome outcome = await known.RunAsync(vendor, safety, Cancellation);

        string expected = safety switch
        {
            RetrySafety.NotIdempotent => known.Create,
            RetrySafety.IdempotentWithKey => known.Keyed,
            _ => known.Harmless,
        };
        Assert.True(outcome.Is(expected), $"expected {expected}{Environment.NewLine}but was  {outcome}");
    }

    [Fact]
    public void The_table_knows_every_fault_of_the_server_for_every_vendor()
    {
        IEnumerable<Fault> faults = typeof(Fault).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (Fault)property.GetValue(null)!);

        IEnumerable<string> missing =
            from fault in faults
            from vendor in Enum.GetValues<MeetingVendor>()
            where !FaultTable.Names.Any(name => FaultTable.Find(name, vendor) is { } known && known.Script.Contains(fault))
            select $"{vendor}: {fault}";

        Assert.Empty(missing);
    }

    [Fact]
    public void The_table_has_thirty_faults_for_every_vendor()
    {
        foreach (MeetingVendor vendor in Enum.GetValues<MeetingVendor>())
        {
            Assert.All(FaultTable.Names, name => Assert.NotNull(FaultTable.Find(name, vendor)));
        }

        Assert.True(FaultTable.Names.Count >= 30);
    }
}
