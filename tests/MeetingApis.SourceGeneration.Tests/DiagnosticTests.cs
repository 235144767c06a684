namespace MeetingApis.SourceGeneration.Tests;

/// <summary>What is refused, where it is reported, and what the message says to write instead.</summary>
public sealed class DiagnosticTests
{
    private const string Operation = """[Operation("feishu.reserves.get", Docs = "https://example.com", Tokens = TokenKinds.Tenant)]""";

    [Theory]
    [InlineData("public interface IReserves<T>;", "IReserves", "has type parameters")]
    [InlineData("public interface IReserves : IDisposable;", "IReserves", "has a base interface")]
    [InlineData("public interface Reserves;", "Reserves", "does not begin with I")]
    public void Interface_of_another_shape_is_refused(string declaration, string name, string reason)
    {
        string source = $"namespace MeetingApis.Feishu; [MeetingApi] {declaration}";

        AssertReports(source, $"MEETING001 at {name}: '{name}' {reason}; write a top-level interface named I..., without type parameters and base interfaces");
    }

    [Fact]
    public void Nested_interface_is_refused()
    {
        const string Source = "namespace MeetingApis.Feishu; public static class Outer { [MeetingApi] public interface IReserves; }";

        AssertReports(Source, "MEETING001 at IReserves: 'IReserves' is nested; write a top-level interface named I..., without type parameters and base interfaces");
    }

    [Theory]
    [InlineData("MeetingApis.Zoom")]
    [InlineData("MeetingApis")]
    [InlineData("Other.Feishu")]
    public void Interface_outside_of_a_vendor_namespace_is_refused(string home)
    {
        string source = $"namespace {home}; [MeetingApi] public interface IReserves;";

        AssertReports(source, $"MEETING002 at IReserves: 'IReserves' stands in '{home}'; move it to MeetingApis.<vendor>, where the vendor is a member of MeetingVendor");
    }

    [Theory]
    [InlineData("Task GetAsync<T>(CancellationToken cancellationToken);", "GetAsync", "has type parameters")]
    [InlineData("Task GetAsync(CancellationToken cancellationToken) => Task.CompletedTask;", "GetAsync", "is static or has a body")]
    [InlineData("static Task GetAsync(CancellationToken cancellationToken) => Task.CompletedTask;", "GetAsync", "is static or has a body")]
    [InlineData("static abstract Task GetAsync(CancellationToken cancellationToken);", "GetAsync", "is static or has a body")]
    [InlineData("Task GetAsync(in CancellationToken cancellationToken);", "GetAsync", "passes a parameter by reference")]
    [InlineData("string Name { get; }", "Name", "is no method")]
    [InlineData("event Action? Changed;", "Changed", "is no method")]
    [InlineData("class Nested;", "Nested", "is no method")]
    public void Member_that_is_no_plain_method_is_refused(string member, string name, string reason) => AssertReports(
        Sources.Api(member),
        $"MEETING003 at {name}: '{name}' {reason}; an interface holds plain methods only, each with a name of its own; write helpers as extension methods");

    [Fact]
    public void Overload_is_refused()
    {
        string source = Sources.Api($"""
            [Get("/a")] {Operation}
            Task GetAsync(CancellationToken cancellationToken);

            [Get("/b")] {Operation.Replace("get", "get_b", StringComparison.Ordinal)}
            Task GetAsync(string? b, CancellationToken cancellationToken);
            """);

        AssertReports(source, "MEETING003 at GetAsync: 'GetAsync' shares its name with another method; an interface holds plain methods only, each with a name of its own; write helpers as extension methods");
    }

    [Theory]
    [InlineData("", "no verb")]
    [InlineData("[Get(\"/a\"), Post(\"/a\")]", "several verbs")]
    public void Method_without_one_verb_is_refused(string verbs, string found) => AssertReports(
        Sources.Api($"{verbs} {Operation} Task GetAsync(CancellationToken cancellationToken);"),
        $"MEETING004 at GetAsync: 'GetAsync' has {found}; write exactly one of [Get], [Post], [Put], [Patch] and [Delete] with the path");

    [Fact]
    public void Method_without_operation_facts_is_refused() => AssertReports(
        Sources.Api("[Get(\"/a\")] Task GetAsync(CancellationToken cancellationToken);"),
        "MEETING005 at GetAsync: 'GetAsync' has no catalogue facts; write [Operation(\"feishu.resource.verb\", Docs = ..., Tokens = ...)]");

    [Theory]
    [InlineData("wecom.reserves.get")]
    [InlineData("Feishu.reserves.get")]
    [InlineData("feishureserves.get")]
    public void Operation_name_of_another_vendor_is_refused(string name) => AssertReports(
        Sources.Api($"""[Get("/a"), Operation("{name}", Docs = "", Tokens = TokenKinds.None)] Task GetAsync(CancellationToken cancellationToken);"""),
        $"MEETING006 at GetAsync: The operation name '{name}' of 'GetAsync' does not begin with its vendor; write 'feishu.resource.verb'");

    [Fact]
    public void Operation_name_used_twice_is_refused()
    {
        string source = Sources.Api($"""
            [Get("/a")] {Operation}
            Task GetAsync(CancellationToken cancellationToken);

            [Get("/b")] {Operation}
            Task ReadAsync(CancellationToken cancellationToken);
            """);

        AssertReports(source, "MEETING007 at ReadAsync: The operation name 'feishu.reserves.get' of 'ReadAsync' is taken by another method of the interface; give each operation its own");
    }

    [Theory]
    [InlineData("void")]
    [InlineData("ReserveResponse")]
    [InlineData("ValueTask<ReserveResponse>")]
    [InlineData("Task<string>")]
    [InlineData("Task<ReserveResponse?>")]
    [InlineData("Task<IReadOnlyList<ReserveResponse>>")]
    [InlineData("IAsyncEnumerable<ReserveResponse>")]
    public void Return_type_other_than_a_task_of_a_model_is_refused(string type) => AssertReports(
        Sources.Api($"[Get(\"/a\")] {Operation} {type} GetAsync(CancellationToken cancellationToken);"),
        $"MEETING008 at GetAsync: 'GetAsync' returns '{type}'; return Task, or Task<T> of a class or record without type parameters that is never null");

    [Fact]
    public void Method_without_parameters_is_refused() => AssertReports(
        Sources.Api($"[Get(\"/a\")] {Operation} Task GetAsync();"),
        "MEETING009 at GetAsync: The last parameter of 'GetAsync' is no CancellationToken; add 'CancellationToken cancellationToken = default'");

    [Fact]
    public void Cancellation_token_that_is_not_last_is_refused() => AssertReports(
        Sources.Api($"[Get(\"/a\")] {Operation} Task GetAsync(CancellationToken cancellationToken, string? topic);"),
        "MEETING009 at GetAsync: The last parameter of 'GetAsync' is no CancellationToken; add 'CancellationToken cancellationToken = default'");

    [Fact]
    public void Placeholder_without_a_parameter_is_refused() => AssertReports(
        Sources.Api($"[Get(\"/a/{{id}}\")] {Operation} Task GetAsync(string other, CancellationToken cancellationToken);"),
        "MEETING010 at GetAsync: The path '/a/{id}' of 'GetAsync' names 'id', which is no parameter; add 'string id', or name one with [AliasAs]");

    [Theory]
    [InlineData("a")]
    [InlineData("")]
    [InlineData("/a?b=c")]
    [InlineData("/a#b")]
    [InlineData("/a/{id")]
    [InlineData("/a/id}")]
    [InlineData("/a/{}")]
    [InlineData("/a/{**id}")]
    public void Path_that_is_none_is_refused(string path) => AssertReports(
        Sources.Api($"[Get(\"{path}\")] {Operation} Task GetAsync(CancellationToken cancellationToken);"),
        $"MEETING010 at GetAsync: The path '{path}' of 'GetAsync' is no path; begin it with '/', close every '{{', and write a query as parameters");

    [Theory]
    [InlineData("int")]
    [InlineData("string?")]
    [InlineData("FeishuUserIdType")]
    public void Path_parameter_that_is_not_text_is_refused(string type) => AssertReports(
        Sources.Api($"[Get(\"/a/{{id}}\")] {Operation} Task GetAsync({type} id, CancellationToken cancellationToken);"),
        $"MEETING011 at id: 'id' stands in the path and is '{type}'; identifiers are 'string', and never null");

    [Theory]
    [InlineData("decimal value", "decimal")]
    [InlineData("TimeSpan? value", "TimeSpan?")]
    [InlineData("DayOfYear value", "DayOfYear")]
    [InlineData("UpdateReserveRequest value", "UpdateReserveRequest")]
    [InlineData("[Query] UpdateReserveRequest? value", "UpdateReserveRequest?")]
    [InlineData("[Query(CollectionFormat.Multi)] string[] value", "string[]")]
    [InlineData("[Query(CollectionFormat.Multi)] IReadOnlyList<decimal> value", "IReadOnlyList<decimal>")]
    public void Value_that_no_query_can_hold_is_refused(string parameter, string type) => AssertReports(
        Sources.Api($"[Get(\"/a\")] {Operation} Task GetAsync({parameter}, CancellationToken cancellationToken);") + "\npublic enum DayOfYear : long;",
        $"MEETING012 at value: 'value' has 'value' of type '{type}', which no query can hold; use string, int, long, bool, an enum of int, a string code or an IReadOnlyList of those, or mark a request object [Body] or [Query]");

    [Fact]
    public void Property_that_no_query_can_hold_is_refused_at_the_parameter() => AssertReports(
        Sources.Api($"[Get(\"/a\")] {Operation} Task GetAsync([Query] FindRequest request, CancellationToken cancellationToken);") + "\npublic record FindRequest(decimal Price);",
        "MEETING012 at request: 'request' has 'Price' of type 'decimal', which no query can hold; use string, int, long, bool, an enum of int, a string code or an IReadOnlyList of those, or mark a request object [Body] or [Query]");

    [Theory]
    [InlineData("IReadOnlyList<string> ids")]
    [InlineData("[Query] IReadOnlyList<string>? ids")]
    [InlineData("[Query] string[] ids")]
    [InlineData("[Query] List<int> ids")]
    public void List_without_a_format_is_refused(string parameter) => AssertReports(
        Sources.Api($"[Get(\"/a\")] {Operation} Task GetAsync({parameter}, CancellationToken cancellationToken);"),
        "MEETING013 at ids: 'ids' has the list 'ids'; mark it [Query(CollectionFormat.Multi)], which repeats the key");

    [Fact]
    public void Time_as_a_parameter_is_refused() => AssertReports(
        Sources.Api($"[Get(\"/a\")] {Operation} Task GetAsync(DateTimeOffset? start, CancellationToken cancellationToken);"),
        "MEETING014 at start: 'start' has 'start', whose shape in a query is not known; make it a property of a [Query] object, with a [JsonConverter] whose type has 'public static string Format(DateTimeOffset value)'");

    [Theory]
    [InlineData("", "DateTimeOffset")]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter))]", "DateTimeOffset")]
    [InlineData("[JsonConverter(typeof(UnixSecondsTextConverter))]", "int")]
    public void Property_without_a_converter_that_formats_it_is_refused(string attribute, string type) => AssertReports(
        Sources.Api($"[Get(\"/a\")] {Operation} Task GetAsync([Query] FindRequest request, CancellationToken cancellationToken);")
            + $"\npublic record FindRequest {{ {attribute} public {type}? Start {{ get; init; }} }}",
        $"MEETING014 at request: 'request' has 'Start', whose shape in a query is not known; make it a property of a [Query] object, with a [JsonConverter] whose type has 'public static string Format({type} value)'");

    [Theory]
    [InlineData("[Body] UpdateReserveRequest first, [Body] UpdateReserveRequest request", "is a second body")]
    [InlineData("[Body] UpdateReserveRequest? request", "is a body of type 'UpdateReserveRequest?'")]
    [InlineData("[Body] string request", "is a body of type 'string'")]
    [InlineData("[Body] IReadOnlyList<string> request", "is a body of type 'IReadOnlyList<string>'")]
    public void Body_other_than_one_model_is_refused(string parameters, string reason) => AssertReports(
        Sources.Api($"[Post(\"/a\")] {Operation} Task GetAsync({parameters}, CancellationToken cancellationToken);"),
        $"MEETING015 at request: 'request' {reason}; a request has at most one [Body], a class or record without type parameters that is never null");

    [Fact]
    public void Body_of_a_get_request_is_refused() => AssertReports(
        Sources.Api($"[Get(\"/a\")] {Operation} Task GetAsync([Body] UpdateReserveRequest request, CancellationToken cancellationToken);"),
        "MEETING016 at request: 'request' is the body of a GET request, which has none; mark it [Query], or use another verb");

    [Theory]
    [InlineData("X-Kind")]
    [InlineData(": check")]
    public void Header_without_name_and_value_is_refused(string header) => AssertReports(
        Sources.Api($"[Get(\"/a\"), Headers(\"X-Right: 1\", \"{header}\")] {Operation} Task GetAsync(CancellationToken cancellationToken);"),
        $"MEETING017 at GetAsync: The header '{header}' of 'GetAsync' is not 'Name: value'; write both, divided by a colon");

    [Fact]
    public void Second_object_with_rules_is_refused() => AssertReports(
        Sources.Api($"[Post(\"/a\")] {Operation} Task GetAsync([Body] CheckReserveRequest request, [Query] CheckReserveRequest query, CancellationToken cancellationToken);"),
        "MEETING018 at query: 'query' is the second object with rules of its own, and a request has one checked; move its properties into the first");

    [Fact]
    public void A_mistake_costs_only_its_own_interface_its_class()
    {
        string wrong = Sources.Api("Task GetAsync();");
        string right = Sources.Api($"[Get(\"/rooms\")] {Operation} Task GetAsync(CancellationToken cancellationToken);", "IFeishuRoomsApi");
        var run = new GeneratorRun();

        run.Run(Sources.Compile(wrong, right));

        Assert.Equal(["Feishu.FeishuRoomsApi.g.cs", "Feishu.FeishuOperations.g.cs"], run.Result.GeneratedSources.Select(static source => source.HintName));
    }

    [Fact]
    public void All_mistakes_are_reported_at_once()
    {
        string source = Sources.Api($"[Get(\"/a/{{id}}\")] {Operation} string GetAsync(decimal price, DateTimeOffset time);");

        string[] found = [.. Report(source).Select(static line => line[..10])];

        Assert.Equal(["MEETING008", "MEETING009", "MEETING010", "MEETING012", "MEETING014"], found.Order());
    }

    private static void AssertReports(string source, string expected) => Assert.Equal([expected], Report(source));

    private static string[] Report(string source)
    {
        var run = new GeneratorRun();
        run.Run(Sources.Compile(source));
        return [.. run.Result.Diagnostics.Select(found =>
            $"{found.Id} at {source.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length)}: {found.GetMessage(null)}")];
    }
}
