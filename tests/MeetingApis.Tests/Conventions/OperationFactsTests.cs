namespace MeetingApis.Tests.Conventions;

/// <summary>The catalogue against the facts that were typed in from the vendors' pages.</summary>
public sealed class OperationFactsTests
{
    private static readonly Dictionary<string, Dictionary<string, string>> s_file = OperationFacts.OfTheFile();

    private static IEnumerable<ApiOperation> Catalogue => Vendor.All.SelectMany(static vendor => vendor.Operations);

    [Fact]
    public void Every_operation_has_a_row() => Convention.Holds(
        "Add the operation to Fixtures/operations.tsv, from the vendor's page and not from the code.",
        Catalogue,
        static operation => s_file.ContainsKey(operation.Name),
        static operation => operation.Name);

    [Fact]
    public void Every_row_is_an_operation() => Convention.Holds(
        "Fixtures/operations.tsv names an operation that the catalogue does not hold.",
        s_file.Keys,
        static name => Catalogue.Any(operation => operation.Name == name),
        static name => name);

    [Fact]
    public void Code_and_file_say_the_same() => Convention.Holds(
        "Read the vendor's page again, and correct whichever is wrong: [Operation] and the route, or Fixtures/operations.tsv.",
        Catalogue.Where(static operation => s_file.ContainsKey(operation.Name)),
        static operation => OperationFacts.Of(operation)
            .Where(fact => s_file[operation.Name].GetValueOrDefault(fact.Key) != fact.Value)
            .Select(fact => $"{operation.Name}, {fact.Key}: the code says '{fact.Value}', the file '{s_file[operation.Name].GetValueOrDefault(fact.Key)}'"));
}
