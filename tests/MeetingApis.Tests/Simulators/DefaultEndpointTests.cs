using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingApis.Testing;
using MeetingApis.Tests.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MeetingApis.Tests.Simulators;

/// <summary>Operations without state are played by their contracts.</summary>
public sealed class DefaultEndpointTests
{
    private const string MadeUp = """
        {"operations":[{"name":"x.things.create","verb":"POST","path":"/v1.0/things/{thing_id}","tokens":["tenant","user"],"apps":["self-built"],"limits":{"second":2},"errors":[],
        "request":{"path":{"thing_id":{"type":"string","maxLength":5}},"query":{"size":{"type":"integer","minimum":1,"maximum":9}},
        "body":{"name":{"type":"string","required":true,"maxLength":3},"kind":{"type":"integer","enum":[1,2]},"tags[]":{"type":"string","maxItems":2},
        "owner":{"type":"object"},"owner.id":{"type":"string","required":true},"end":{"type":"string","format":"unix-seconds","maxFromNow":60}}},
        "examples":[{"response":{"made":"up"}}]}]}
        """;

    /// <summary>Pages that print a word where the wire has digits, times that have passed, and a reminder after the start.</summary>
    private static readonly string[] s_brokenExamples = ["wecom.meetings.create", "wecom.meetings.get", "wecom.meetings.update", "wecom.schedules.update"];

    private static readonly DateTimeOffset s_now = new(2023, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>WeCom refuses escapes.</summary>
    private static readonly JsonSerializerOptions s_utf8Text = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly FixedTime _time = new();

    public static TheoryData<string> Vendors => ["feishu", "wecom", "dingtalk"];

    public static TheoryData<string, string, string, string> Faults => new()
    {
        { "feishu", "12345", "{}", "99992402" },
        { "feishu", "12345", """{"name":5}""", "9499" },
        { "wecom", "12345", "{}", "40058" },
        { "dingtalk", "12345", "{}", "paramsError" },
        { "wecom", "123456", """{"name":"a"}""", "40058" },
        { "wecom", "12345?size=0", """{"name":"a"}""", "40058" },
        { "wecom", "12345?size=x", """{"name":"a"}""", "40058" },
        { "wecom", "12345", """{"name":"abcd"}""", "40058" },
        { "wecom", "12345", """{"name":""}""", "40058" },
        { "wecom", "12345", """{"name":"a","kind":3}""", "40058" },
        { "wecom", "12345", """{"name":"a","kind":"1"}""", "40058" },
        { "wecom", "12345", """{"name":"a","tags":"t"}""", "40058" },
        { "wecom", "12345", """{"name":"a","tags":["t","t","t"]}""", "40058" },
        { "wecom", "12345", """{"name":"a","owner":{}}""", "40058" },
        { "wecom", "12345", """{"name":"a","end":"soon"}""", "40058" },
        { "wecom", "12345", """{"name":"a","end":"1672531261"}""", "40058" },
    };

    [Theory]
    [MemberData(nameof(Vendors))]
    public void What_the_contract_allows_is_answered_with_its_example(string vendor)
    {
        SimulatorResponse answer = Send(vendor, Table(vendor, Contracts(MadeUp)), "POST", "/v1.0/things/12345?size=9", """{"name":"abc","kind":2,"tags":["a","b"],"owner":{"id":"o"},"end":"1672531260","unknown":[1]}""");

        Assert.Equal("""{"made":"up"}""", answer.Json!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_it_does_not_allow_is_refused_with_the_vendors_code(string vendor, string rest, string body, string code)
    {
        SimulatorResponse answer = Send(vendor, Table(vendor, Contracts(MadeUp)), "POST", "/v1.0/things/" + rest, body);

        Assert.Equal(code, (answer.Json!["code"] ?? answer.Json["errcode"])?.ToString());
    }

    [Theory]
    [InlineData("feishu", """[{"code":"121003","http":[404],"category":"validation"}]""", 404, "121003")]
    [InlineData("feishu", """[{"code":"121003","http":[404],"category":"validation"},{"code":"99992402","http":[400],"category":"validation"}]""", 400, "99992402")]
    [InlineData("wecom", """[{"code":"1","http":[200],"category":"permission"},{"code":"90001","http":[200],"category":"validation"}]""", 200, "90001")]
    [InlineData("dingtalk", """[{"code":"param.error","http":[400],"category":"validation"}]""", 400, "param.error")]
    public void A_refusal_has_the_code_that_the_page_lists(string vendor, string errors, int status, string code)
    {
        SimulatorResponse answer = Send(vendor, Table(vendor, Contracts(MadeUp.Replace("\"errors\":[]", "\"errors\":" + errors, StringComparison.Ordinal))), "POST", "/v1.0/things/1", "{}");

        Assert.Equal((status, code), (answer.StatusCode, (answer.Json!["code"] ?? answer.Json["errcode"])?.ToString()));
    }

    [Theory]
    [InlineData("feishu", "tenant", null, "ou_1", "99991668")]
    [InlineData("feishu", "user", null, null, "99991663")]
    [InlineData("wecom", "tenant", "corp", null, "48002")]
    public void Who_may_not_call_is_refused(string vendor, string tokens, string? tenant, string? user, string code)
    {
        SimulatorResponse answer = Send(vendor, Table(vendor, Contracts(MadeUp.Replace("\"tenant\",\"user\"", $"\"{tokens}\"", StringComparison.Ordinal))), "POST", "/v1.0/things/1", """{"name":"a"}""", holder: new TokenHolder(tenant, user));

        Assert.Equal(code, (answer.Json!["code"] ?? answer.Json["errcode"])?.ToString());
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public void A_call_without_a_token_is_refused(string vendor)
    {
        SimulatorResponse answer = Send(vendor, Table(vendor, Contracts(MadeUp)), "POST", "/v1.0/things/1", """{"name":"a"}""", withToken: false);

        Assert.Null(answer.Json!["made"]);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public void The_limit_of_the_contract_is_kept(string vendor)
    {
        (VendorGateway, RouteTable) table = Table(vendor, Contracts(MadeUp));

        bool[] answered = [.. Enumerable.Range(0, 3).Select(_ => Send(vendor, table, "POST", "/v1.0/things/1", """{"name":"a"}""").Json!.ContainsKey("made"))];

        Assert.Equal([true, true, false], answered);
    }

    [Theory]
    [MemberData(nameof(Vendors))]
    public void Every_operation_can_be_played_by_its_contract(string vendor)
    {
        (VendorGateway, RouteTable) table = Table(vendor, VendorContracts.Of(vendor));
        ContractOperation[] operations = [.. ContractBook.Current.Operations.Where(page => page.Name.StartsWith(vendor + ".", StringComparison.Ordinal) && !page.Name.Contains(".auth.", StringComparison.Ordinal))];

        string[] refused = [.. operations.Where(page => !AnswersItsExample(vendor, table, page)).Select(static page => page.Name).Order(StringComparer.Ordinal)];

        Assert.NotEmpty(operations);
        Assert.Equal(s_brokenExamples.Where(name => name.StartsWith(vendor + ".", StringComparison.Ordinal)), refused);
    }

    private static bool AnswersItsExample(string vendor, (VendorGateway, RouteTable) table, ContractOperation page)
    {
        ContractExample example = page.Examples[0];
        string path = (example.Path ?? []).Aggregate(page.Path, static (path, value) => path.Replace($"{{{value.Key}}}", $"{value.Value}", StringComparison.Ordinal));
        IEnumerable<string> query = (example.Query ?? []).SelectMany(static pair => (pair.Value is JsonArray values ? values.Select(static value => $"{value}") : [$"{pair.Value}"]).Select(value => $"{pair.Key}={Uri.EscapeDataString(value)}"));
        SimulatorResponse answer = Send(vendor, table, page.Verb, $"{path}?{string.Join('&', query)}", example.Body?.ToJsonString(s_utf8Text) ?? "", holder: Holder(vendor, page));
        JsonObject got = answer.Json!.DeepClone().AsObject();
        if (!example.Response.ContainsKey("requestid"))
        {
            got.Remove("requestid");
        }

        return JsonNode.DeepEquals(example.Response, got);
    }

    /// <summary>An app and an identity that the page takes.</summary>
    private static TokenHolder Holder(string vendor, ContractOperation page) =>
        new(vendor == "wecom" && !page.Apps.Contains("self-built") ? "corp" : null, page.Tokens.Contains("tenant") ? null : "ou_1");

    private static SimulatorResponse Send(string vendor, (VendorGateway Gateway, RouteTable Routes) table, string method, string pathAndQuery, string body, bool withToken = true, TokenHolder? holder = null)
    {
        string token = withToken ? table.Gateway.Tokens.Issue(holder ?? new TokenHolder()).Token : "";
        string[] parts = pathAndQuery.Split('?', 2);
        HttpRequest http = new DefaultHttpContext().Request;
        (http.Method, http.Path, http.ContentType) = (method, parts[0], "application/json");
        http.QueryString = new QueryString("?" + (parts.Length > 1 ? parts[1] : "") + ((vendor == "wecom" || parts[0].StartsWith("/topapi/", StringComparison.Ordinal)) && withToken ? "&access_token=" + token : ""));
        http.Headers.Authorization = "Bearer " + token;
        http.Headers["x-acs-dingtalk-access-token"] = token;
        SimulatorRoute? route = table.Routes.Find(http, out RouteValueDictionary values, out _);

        Assert.NotNull(route);
        return table.Routes.Answer(new SimulatorRequest(http, values, body), route, enforceLimits: true);
    }

    private (VendorGateway Gateway, RouteTable Routes) Table(string vendor, VendorContracts contracts)
    {
        var tokens = new TokenStore(_time, static holder => holder.User is null ? "" : "u-", TimeSpan.Zero, extendsLife: false);
        VendorGateway gateway = vendor switch
        {
            "feishu" => new FeishuGateway(_time, tokens),
            "wecom" => new WeComGateway(_time, tokens),
            _ => new DingTalkGateway(tokens),
        };
        return (gateway, new RouteTable(gateway, _time, OperationRoutes.Merge([], contracts, new DefaultEndpoints(gateway))));
    }

    private static VendorContracts Contracts(string resource) => new(JsonElement.Parse("""{"limits":{}}"""), [JsonElement.Parse(resource)]);

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => s_now;
    }
}
