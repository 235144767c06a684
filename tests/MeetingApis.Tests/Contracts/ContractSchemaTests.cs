using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;

namespace MeetingApis.Tests.Contracts;

/// <summary>Every contract has the form that its schema gives it, and its examples have its fields.</summary>
public sealed partial class ContractSchemaTests
{
    /// <summary>Ids of things that no operation is about.</summary>
    private static readonly string[] s_otherIds =
        ["agentid", "categoryId", "confAllowedCorpId", "country_id", "minutesSummaryTemplateId", "outTrackId", "partyids", "source_agentid", "sub_meetingid"];

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

    [Fact]
    public void Every_id_of_a_request_says_what_it_identifies() => Assert.Empty(
        from page in ContractBook.Current.Operations
        from field in page.Request.Path.Concat(page.Request.Query).Concat(page.Request.Body)
        let name = WireWay.Name(field.Key)
        where field.Value is { Id: null, Type: "string" or "integer" } && IdName().IsMatch(name) && !s_otherIds.Contains(name, StringComparer.Ordinal)
        select $"{page.Name}: {field.Key}");

    [GeneratedRegex("(?<![a-z])ids?$|Ids?$|(user|union|meeting|party|agent)ids?$|^uid$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IdName();

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
