using System.Runtime.CompilerServices;
using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Contracts;

/// <summary>The code and the vendors' pages, of which the contracts speak, say the same.</summary>
public sealed class ContractTheories
{
    private static readonly ContractBook s_book = ContractBook.Current;

    public static TheoryData<string> Names => [.. s_book.Names.Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_operation_has_a_contract() => Agree(FieldSets.Differences(s_book.Names, Operations.Names));

    [Fact]
    public void Every_file_is_named_after_its_resource() => Agree(
        from file in ContractFiles.Resources
        let resource = $"{Path.GetFileName(Path.GetDirectoryName(file))}.{Path.GetFileNameWithoutExtension(file)}"
        let contract = Contract.Parse(File.ReadAllText(file))
        where contract.Resource != resource || contract.Operations.Any(operation => !operation.Name.StartsWith(resource + ".", StringComparison.Ordinal))
        select $"{resource}.json speaks of {contract.Resource}");

    [Theory]
    [MemberData(nameof(Names))]
    public Task The_catalogue_states_the_facts_of_the_page(string name) => AgreeAsync(name);

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_request_sends_the_fields_of_the_page(string name) => AgreeAsync(name);

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_request_demands_what_the_page_requires(string name) => AgreeAsync(name);

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_request_keeps_the_limits_of_the_page(string name) => AgreeAsync(name);

    [Theory]
    [MemberData(nameof(Names))]
    public Task An_answer_reads_the_fields_of_the_page(string name) => AgreeAsync(name);

    [Theory]
    [MemberData(nameof(Names))]
    public Task Every_value_of_the_page_has_a_name(string name) => AgreeAsync(name);

    [Theory]
    [MemberData(nameof(Names))]
    public Task The_example_of_the_page_is_sent_and_read(string name) => AgreeAsync(name);

    [Theory]
    [MemberData(nameof(Names))]
    public Task Every_code_of_the_page_has_its_class(string name) => AgreeAsync(name);

    [Fact]
    public void Every_code_of_a_request_for_tokens_has_its_class() => Agree(
        from contract in Contract.Auth
        from page in contract.Operations
        from offence in ErrorCheck.Offences(Vendor.All.Single(vendor => page.Name.StartsWith(vendor.Name + ".", StringComparison.OrdinalIgnoreCase)), page, CodeSide.Current)
        select offence);

    [Fact]
    public void Every_row_of_the_tables_is_about_a_contract() => Agree(
        from vendor in Vendor.All
        from row in vendor.ErrorRows
        where row.Operation is { } operation && !s_book.Names.Contains(operation) && !Contract.Auth.SelectMany(static contract => contract.Operations).Any(page => page.Name == operation)
        select $"no contract is about {row.Operation}");

    [Fact]
    public void Every_code_of_a_vendor_has_its_class() => Agree(Vendor.All.SelectMany(static vendor =>
        ErrorCheck.Offences(vendor, VendorContract.ByName[vendor.Name], s_book, CodeSide.Current)));

    private static async Task AgreeAsync(string operation, [CallerMemberName] string theory = "") =>
        Agree(await ContractChecks.ByTheory[theory](s_book[operation], s_book, CodeSide.Current));

    private static void Agree(IEnumerable<string> offences)
    {
        string[] found = [.. offences.Distinct(StringComparer.Ordinal)];
        Assert.True(found.Length == 0, string.Join(Environment.NewLine + "  ", ["Read the vendor's page again, and correct the contract or the code:", .. found]));
    }
}
