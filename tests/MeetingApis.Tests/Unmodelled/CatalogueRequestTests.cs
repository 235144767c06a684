using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.Internal;
using MeetingApis.Tests.Contracts;
using MeetingApis.Tests.Stubs;
using MeetingApis.WeCom;

namespace MeetingApis.Tests.Unmodelled;

/// <summary>Every operation of the catalogue can be called without its records: what goes out is what its method sends.</summary>
public sealed class CatalogueRequestTests
{
    public static TheoryData<string> Names => [.. ContractBook.Current.Names.Order(StringComparer.Ordinal)];

    /// <summary>The operations that take an idempotency key.</summary>
    public static TheoryData<string> KeyedNames => [.. ContractBook.Current.Names.Where(static name => Operations.Facts(name).Key is not null).Order(StringComparer.Ordinal)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_request_is_the_one_of_the_method(string name)
    {
        ContractOperation page = ContractBook.Current[name];
        ContractExample example = page.Examples[0];
        (ReceivedRequest typed, _) = await ContractCall.Of(name).SendAsync();
        var vendor = ContractVendor.Start(Operations.Facts(name).Vendor.ToString(), validate: false);
        vendor.Transport.Answer((_, _) => Task.FromResult(StubTransport.Json(example.Response.ToJsonString())));

        JsonElement answer = await SendAsync(page, vendor.Client, RequestOf(page, example));

        ReceivedRequest sent = Assert.Single(vendor.Transport.Calls);
        Assert.Equal((typed.Method, Sorted(typed)), (sent.Method, Sorted(sent)));
        Assert.True(JsonNode.DeepEquals(Body(typed), Body(sent)), $"{typed.Body}\n{sent.Body}");
        Assert.Equal(JsonValueKind.Object, answer.ValueKind);
    }

    [Theory]
    [MemberData(nameof(KeyedNames))]
    public async Task A_call_has_an_idempotency_key_where_its_method_has_one(string name)
    {
        ApiOperation operation = Operations.Facts(name);
        ContractOperation page = ContractBook.Current[name];
        MeetingRequest request = RequestOf(page, page.Examples[0]);
        request = request with
        {
            Query = [.. request.Query.Where(pair => pair.Key != operation.Key!.Name)],
            Headers = [.. request.Headers.Where(pair => pair.Key != operation.Key!.Name)],
        };
        var vendor = ContractVendor.Start(operation.Vendor.ToString(), validate: false);
        vendor.Transport.Answer((_, _) => Task.FromResult(StubTransport.Json(page.Examples[0].Response.ToJsonString())));

        await SendAsync(page, vendor.Client, request);

        string key = KeyIn(Assert.Single(vendor.Transport.Calls), operation.Key!);
        Assert.True(Guid.TryParse(key, out _), key);
    }

    private static MeetingRequest RequestOf(ContractOperation page, ContractExample example)
    {
        ApiOperation operation = Operations.Facts(page.Name);
        string[] places = [.. operation.PathTemplate.Split('{', '}').Where((_, i) => i % 2 == 1)];
        Dictionary<string, string> values = places.ToDictionary(
            place => place,
            place => example.Path!.Single(value => Operations.Plain(value.Key) == Operations.Plain(place)).Value!.GetValue<string>().Replace(" ", "", StringComparison.Ordinal),
            StringComparer.Ordinal);
        return MeetingRequest.For(operation, values) with
        {
            Query = [.. (example.Query ?? []).SelectMany(pair => pair.Value is JsonArray list
                ? list.Select(item => new KeyValuePair<string, string?>(pair.Key, item!.GetValue<string>()))
                : [new(pair.Key, pair.Value!.GetValue<string>())])],
            Body = operation.Method == HttpMethod.Get || Operations.Method(page.Name).Body is null ? null : (example.Body ?? []).DeepClone(),
        };
    }

    private static Task<JsonElement> SendAsync(ContractOperation page, object client, MeetingRequest request) => client switch
    {
        FeishuClient feishu => (page.Tokens is ["user"] ? feishu.AsUser(FeishuStub.User) : feishu).SendAsync(request, Cancellation),
        WeComClient wecom => wecom.SendAsync(request, Cancellation),
        _ => ((DingTalkClient)client).SendAsync(request, Cancellation),
    };

    /// <summary>The address with its parameters in order, and with any made idempotency key.</summary>
    private static string Sorted(ReceivedRequest request)
    {
        string[] parts = request.Url.Split('?', 2);
        string[] query = parts.Length == 1 ? [] : [.. parts[1].Split('&').Select(pair => Guid.TryParse(pair.Split('=')[1], out _) ? pair.Split('=')[0] : pair).Order(StringComparer.Ordinal)];
        return $"{parts[0]}?{string.Join('&', query)}";
    }

    private static JsonNode? Body(ReceivedRequest request) => request.Body.Length == 0 ? null : JsonNode.Parse(request.Body);

    private static string KeyIn(ReceivedRequest request, KeyPlace place) => place.IsHeader
        ? request.Headers[place.Name]
        : request.Url.Split('?', '&').Single(part => part.StartsWith(place.Name + "=", StringComparison.Ordinal))[(place.Name.Length + 1)..];
}
