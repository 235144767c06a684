using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using MeetingApis.Internal;
using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Contracts;

/// <summary>A kind of slip in the code, and the theory that has to see it.</summary>
/// <param name="Theory">The theory.</param>
/// <param name="Places">Where the slip can be made in an operation's code, one place at a time.</param>
internal sealed record CodeSlip(string Theory, Func<ContractOperation, IEnumerable<SlippedCode>> Places)
{
    private const BindingFlags Members = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly MethodInfo s_clone = typeof(object).GetMethod("MemberwiseClone", Members)!;

    public static IReadOnlyDictionary<string, CodeSlip> All { get; } = new Dictionary<string, CodeSlip>(StringComparer.Ordinal)
    {
        ["another verb"] = Fact(nameof(ApiOperation.Method), static _ => HttpMethod.Trace),
        ["another path"] = Fact(nameof(ApiOperation.PathTemplate), static facts => facts.PathTemplate + "/more"),
        ["another page"] = Fact(nameof(ApiOperation.DocumentationUrl), static facts => facts.DocumentationUrl + "-2"),
        ["another kind of token"] = Fact(nameof(ApiOperation.Tokens), static facts => facts.Tokens ^ TokenKinds.User),
        ["another kind of app"] = Fact(nameof(ApiOperation.Apps), static facts => facts.Apps ^ AppKinds.SelfBuilt, static page => !page.Name.StartsWith("feishu.", StringComparison.Ordinal)),
        ["another scope"] = Fact(nameof(ApiOperation.Scopes), static facts => (string[])[.. facts.Scopes, "another"]),
        ["another limit of calls in a second"] = Fact(nameof(ApiOperation.PerSecond), static facts => (facts.PerSecond ?? 0) + 1),
        ["another limit of calls in a minute"] = Fact(nameof(ApiOperation.PerMinute), static facts => (facts.PerMinute ?? 0) + 1),
        ["another limit of calls in an hour"] = Fact(nameof(ApiOperation.PerHour), static facts => (facts.PerHour ?? 0) + 1),
        ["another safety"] = Fact(nameof(ApiOperation.Safety), static facts => facts.Safety == RetrySafety.Safe ? RetrySafety.Idempotent : RetrySafety.Safe),
        ["another host"] = Fact(nameof(ApiOperation.Host), static facts => facts.Host == ApiHost.Main ? ApiHost.Legacy : ApiHost.Main),
        ["an answer without a body"] = Fact(nameof(ApiOperation.AnswersNothing), static facts => !facts.AnswersNothing),
        ["a code of a repeat"] = Fact(nameof(ApiOperation.DoneCodes), static facts => (string[])[.. facts.DoneCodes, "another"]),

        ["a row that is missing"] = Row(static _ => [], static (row, general) => row.Category != general.Category || row.Kind != general.Kind),
        ["a row of no page"] = Row(static row => [row, row with { Code = "another" }]),
        ["a row of another class"] = Row(static row => [row with { Category = Another(row.Category) }]),
        ["a row of another kind"] = Row(static row => [row with { Kind = Another(row.Kind) }]),

        ["a field that is not sent"] = Sent(static _ => []),
        ["a field of no page that is sent"] = Sent(static field => [field, field with { Way = "another", Property = null }]),
        ["a field that is sent as another kind"] = Sent(static field => [field with { Type = typeof(Guid) }]),
        ["a field that is not read"] = Read(static _ => []),
        ["a field of no page that is read"] = Read(static field => [field, field with { Way = "another", Property = null }]),
        ["a field that is read as another kind"] = Read(static field => [field with { Type = typeof(Guid) }]),
        ["a value without a name"] = new(nameof(ContractTheories.Every_value_of_the_page_has_a_name), WithoutNames),

        ["a field that is required"] = new(nameof(ContractTheories.A_request_demands_what_the_page_requires), static page =>
            from part in RequestPart.Of(page, CodeSide.Current)
            from field in part.Fields
            where part.Code.TryGetValue(field.Key, out WireField? code) && !field.Value.Required && !code.IsRequired && !RequiredCheck.IsAlone(part.Fields, field.Key)
            select new SlippedCode(field.Key, page, new CodeSide { Field = code => [code.Way == field.Key ? code with { IsRequired = true } : code] })),
        ["a required field that no rule demands"] = new(nameof(ContractTheories.A_request_demands_what_the_page_requires), static page =>
            from part in RequestPart.Of(page, CodeSide.Current)
            from field in part.Fields
            where part.Code.TryGetValue(field.Key, out WireField? code) && field.Value.Required && !code.IsRequired && code.Property is not null
            select new SlippedCode(field.Key, part.PageWith(field.Key), Lax(part, field.Key))),
        ["a limit that no rule keeps"] = new(nameof(ContractTheories.A_request_keeps_the_limits_of_the_page), static page =>
            from part in RequestPart.Of(page, CodeSide.Current)
            from field in part.Fields
            where part.Code.ContainsKey(field.Key) && Limit.Of(field.Value, WireWay.IsList(field.Key)).Any()
            select new SlippedCode(field.Key, part.PageWith(field.Key), Lax(part, field.Key))),
        ["a rule that is stricter than the limit"] = new(nameof(ContractTheories.A_request_keeps_the_limits_of_the_page), static page =>
            from part in RequestPart.Of(page, CodeSide.Current)
            from field in part.Fields
            where part.Code.ContainsKey(field.Key) && Limit.Of(field.Value, WireWay.IsList(field.Key)).Any(limit => limit.At.All(at => Text(at(part.ValueOf(field.Key))) != Text(part.ValueOf(field.Key))))
            select new SlippedCode(field.Key, part.PageWith(field.Key), Strict(part, field.Key))),

        ["another verb on the wire"] = Shown(static _ => new CodeSide { Request = static request => request with { Method = HttpMethod.Trace } }),
        ["another path on the wire"] = Shown(static _ => new CodeSide { Request = static request => request with { PathAndQuery = "/more" + request.PathAndQuery } }),
        ["another query on the wire"] = Shown(static _ => new CodeSide { Request = static request => request with { PathAndQuery = request.PathAndQuery + (request.PathAndQuery.Contains('?', StringComparison.Ordinal) ? '&' : '?') + "another=1" } }),
        ["another body on the wire"] = Shown(static page => page.Examples[0].Body is { Count: > 0 } ? new CodeSide { Request = static request => request with { Bytes = Encoding.UTF8.GetBytes("{}") } } : null),
        ["an answer that is not read"] = Shown(static page => Operations.Method(page.Name).Response is not null ? new CodeSide { Response = static response => Activator.CreateInstance(response!.GetType()) } : null),
    };

    private static CodeSlip Fact(string name, Func<ApiOperation, object> another, Func<ContractOperation, bool>? applies = null) => new(
        nameof(ContractTheories.The_catalogue_states_the_facts_of_the_page),
        page => applies?.Invoke(page) == false ? [] : [new SlippedCode(name, page, new CodeSide { Facts = facts => With(facts, name, another(facts)) })]);

    /// <param name="slip">The slip.</param>
    /// <param name="differs">Whether the slip shows although a row of all operations has the same code; null where it always shows.</param>
    private static CodeSlip Row(Func<ErrorRow, IEnumerable<ErrorRow>> slip, Func<ErrorRow, ErrorRow, bool>? differs = null) => new(
        nameof(ContractTheories.Every_code_of_the_page_has_its_class),
        page =>
            from slipped in Operations.Method(page.Name).Vendor.ErrorRows
            where slipped.Operation == page.Name
            let general = Operations.Method(page.Name).Vendor.ErrorRows.FirstOrDefault(row => row.Operation is null && row.Code == slipped.Code)
            where differs is null || general is null || differs(slipped, general)
            select new SlippedCode(slipped.Code, page, new CodeSide { Row = row => row == slipped ? slip(row) : [row] }));

    private static CodeSlip Sent(Func<WireField, IEnumerable<WireField>> slip) => new(
        nameof(ContractTheories.A_request_sends_the_fields_of_the_page),
        page => Fields(page, page.Request.Query.Keys.Concat(page.Request.Header.Keys).Concat(page.Request.Body.Keys), slip));

    private static CodeSlip Read(Func<WireField, IEnumerable<WireField>> slip) => new(
        nameof(ContractTheories.An_answer_reads_the_fields_of_the_page),
        page => Operations.Method(page.Name) is { Response: not null } method ? Fields(page, page.Response.Keys.Select(way => way[Payload.Prefix(method).Length..]), slip) : []);

    private static IEnumerable<SlippedCode> Fields(ContractOperation page, IEnumerable<string> ways, Func<WireField, IEnumerable<WireField>> slip) =>
        ways.Select(Operations.AnyKey).Select(way => new SlippedCode(way, page, new CodeSide { Field = field => field.Way == way ? slip(field) : [field] }));

    private static IEnumerable<SlippedCode> WithoutNames(ContractOperation page)
    {
        ApiMethod method = Operations.Method(page.Name);
        CodeSide side = CodeSide.Current;
        (IReadOnlyDictionary<string, ContractField> Page, IEnumerable<WireField> Code, string Prefix)[] parts =
            [(page.Request.Query, side.QueryOf(method), ""), (page.Request.Header, side.HeaderOf(method), ""), (page.Request.Body, side.BodyOf(method), ""), (page.Response, side.ResponseOf(method), Payload.Prefix(method))];
        return
            from part in parts
            from code in part.Code
            from field in part.Page
            where Operations.AnyKey(field.Key) == part.Prefix + code.Way && field.Value.Enum is not null && side.ValuesOf(code.Type) is not null
            from value in field.Value.Enum!.Select(EnumCheck.Text)
            select new SlippedCode($"{field.Key} {value}", page, new CodeSide { Names = (type, name) => type != code.Type || name != value });
    }

    /// <summary>The code without the rules of one field.</summary>
    private static CodeSide Lax(RequestPart part, string way) =>
        new() { Violations = (_, violations) => [.. violations.Where(violation => !RequestPart.IsAt(part.Code[way].Path, violation.Path))] };

    /// <summary>The code with a rule that takes no value of a field but the example's.</summary>
    private static CodeSide Strict(RequestPart part, string way)
    {
        string? taken = Text(part.ValueOf(way));
        return new() { Violations = (example, violations) => Text(part.ValueOf(way, example)) == taken ? violations : [.. violations, new MeetingViolation(part.Code[way].Path, "This value is not taken.")] };
    }

    private static CodeSlip Shown(Func<ContractOperation, CodeSide?> slip) => new(
        nameof(ContractTheories.The_example_of_the_page_is_sent_and_read),
        page => slip(page) is { } side ? [new SlippedCode("the example", page, side)] : []);

    private static string? Text(JsonNode? value) => value?.ToJsonString().Trim('"');

    private static TEnum Another<TEnum>(TEnum value)
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().First(other => !other.Equals(value));

    /// <summary>A copy of an operation's facts, in which one is another.</summary>
    private static ApiOperation With(ApiOperation facts, string name, object value)
    {
        var copy = (ApiOperation)s_clone.Invoke(facts, null)!;
        typeof(ApiOperation).GetProperty(name, Members)!.SetValue(copy, value);
        return copy;
    }
}
