using MeetingApis.Internal;
using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Contracts;

/// <summary>The theories see a slip in the code too: wherever an operation's code can say one thing that is wrong, it is found.</summary>
public sealed class CodeMutationTests
{
    public static TheoryData<string> Slips => [.. CodeSlip.All.Keys];

    public static TheoryData<string> Vendors => [.. Vendor.All.Select(static vendor => vendor.Name)];

    [Theory]
    [MemberData(nameof(Slips))]
    public async Task A_slip_of_the_code_is_seen_in_every_place_by_its_theory(string slip)
    {
        ContractBook book = ContractBook.Current;
        CodeSlip mutation = CodeSlip.All[slip];
        SlippedCode[] places = [.. book.Operations.SelectMany(mutation.Places)];

        var unseen = new List<string>();
        foreach (SlippedCode slipped in places)
        {
            if (!(await ContractChecks.ByTheory[mutation.Theory](slipped.Page, book, slipped.Side)).Any())
            {
                unseen.Add($"{slipped.Page.Name}: {slipped.Place}");
            }
        }

        Assert.NotEmpty(places);
        Assert.Empty(unseen);
    }

    [Fact]
    public void Every_theory_is_tried() => Assert.Equal(
        ContractChecks.ByTheory.Keys.Order(StringComparer.Ordinal),
        CodeSlip.All.Values.Select(static slip => slip.Theory).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Vendors))]
    public void A_row_of_all_operations_is_missed_and_its_class_compared(string name)
    {
        Vendor vendor = Vendor.All.Single(vendor => vendor.Name == name);
        VendorContract contract = VendorContract.ByName[name];
        ErrorRow[] documented = [.. vendor.ErrorRows.Where(row => row.Operation is null && contract.Errors.Any(error => ErrorCheck.Plain(name, error).Code == row.Code))];
        Func<ErrorRow, IEnumerable<ErrorRow>>[] slips = [static _ => [], static row => [row with { Category = MeetingErrorCategory.Protocol }], static row => [row with { Kind = row.Kind == FailureKind.Definitive ? FailureKind.Ambiguous : FailureKind.Definitive }]];

        IEnumerable<string> unseen =
            from slipped in documented
            from slip in slips
            where !ErrorCheck.Offences(vendor, contract, ContractBook.Current, new CodeSide { Row = row => row == slipped ? slip(row) : [row] }).Any()
            select slipped.Code;

        Assert.NotEmpty(documented);
        Assert.Empty(unseen);
    }
}
