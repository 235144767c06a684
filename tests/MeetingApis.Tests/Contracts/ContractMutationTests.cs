using System.Text.Json.Nodes;

namespace MeetingApis.Tests.Contracts;

/// <summary>The theories see a slip: each of these contracts says one thing that is wrong.</summary>
public sealed class ContractMutationTests
{
    public static TheoryData<string> Mutations => [.. Mutation.All.Keys];

    [Theory]
    [MemberData(nameof(Mutations))]
    public async Task A_slip_is_seen_by_its_theory(string slip)
    {
        Mutation mutation = Mutation.All[slip];
        ContractOperation page = Slipped(mutation);

        IEnumerable<string> offences = await ContractChecks.ByTheory[mutation.Theory](page, ContractBook.Current.With(page), CodeSide.Current);

        Assert.NotEmpty(offences);
    }

    [Fact]
    public void Every_theory_is_tried() => Assert.Equal(ContractChecks.ByTheory.Keys.Order(StringComparer.Ordinal), Mutation.All.Values.Select(static mutation => mutation.Theory).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static ContractOperation Slipped(Mutation mutation)
    {
        string file = ContractFiles.Resources.Single(file => mutation.Operation.StartsWith(
            $"{Path.GetFileName(Path.GetDirectoryName(file))}.{Path.GetFileNameWithoutExtension(file)}.", StringComparison.Ordinal));
        JsonNode contract = JsonNode.Parse(File.ReadAllText(file))!;
        JsonObject page = contract["operations"]!.AsArray().Single(operation => (string)operation!["name"]! == mutation.Operation)!.AsObject();
        mutation.Slip(page);
        return Contract.Parse(contract.ToJsonString()).Operations.Single(operation => operation.Name == mutation.Operation);
    }
}
