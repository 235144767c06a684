using System.Text.Json.Nodes;
using Json.Schema;

namespace MeetingApis.Tests.Contracts;

/// <summary>Every contract has the form that its schema gives it, and its examples have its fields.</summary>
public sealed class ContractSchemaTests
{
    private static readonly JsonSchema s_vendor = Read("vendor.schema.json");
    private static readonly JsonSchema s_contract = Read("contract.schema.json");

    public static TheoryData<string> Files => [.. ContractFiles.Resources.Concat(ContractFiles.Vendors).Select(static file => Path.GetRelativePath(ContractFiles.Folder, file))];

    public static TheoryData<string> Names => [.. ContractBook.Current.Names.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_contract_has_the_form_of_its_schema(string file) => Assert.Empty(Offences(File.ReadAllText(Path.Combine(ContractFiles.Folder, file))));

    [Theory]
    [InlineData("\"type\": \"string\"", "\"type\": \"text\"")]
    [InlineData("\"required\": true", "\"required\": \"yes\"")]
    [InlineData("\"verb\": \"PUT\"", "\"method\": \"PUT\"")]
    [InlineData("\"category\": \"validation\"", "\"category\": \"wrong\"")]
    [InlineData("\"safety\": \"idempotent\",", "")]
    public void Another_form_is_refused(string form, string other)
    {
        string contract = File.ReadAllText(Path.Combine(ContractFiles.Folder, "feishu", "reserves.json"));

        Assert.NotEmpty(Offences(contract.Replace(form, other, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_has_the_fields_of_its_contract(string name)
    {
        ContractOperation page = ContractBook.Current[name];

        Assert.Empty(page.Examples.SelectMany(example => ExampleFields.Offences(page, example)));
    }

    private static IEnumerable<string> Offences(string json)
    {
        JsonSchema schema = json.Contains("vendor.schema.json", StringComparison.Ordinal) ? s_vendor : s_contract;
        EvaluationResults results = schema.Evaluate(JsonNode.Parse(json), new EvaluationOptions { OutputFormat = OutputFormat.List });
        return results.IsValid ? [] : [.. results.Details.Where(static part => part.HasErrors).Select(static part => $"{part.InstanceLocation}: {string.Join(" ", part.Errors!.Values)}")];
    }

    private static JsonSchema Read(string file)
    {
        var schema = JsonSchema.FromFile(Path.Combine(ContractFiles.Folder, file));
        SchemaRegistry.Global.Register(schema);
        return schema;
    }
}
