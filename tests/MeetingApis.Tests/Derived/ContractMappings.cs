using System.Text.Json.Nodes;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Derived;

/// <summary>The mapping file of each operation: its page's example, as its contract has it.</summary>
internal static class ContractMappings
{
    /// <summary>The texts, by the operation's name.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } =
        ContractBook.Current.Operations.ToDictionary(static page => page.Name, static page => MappingJson.Text(Write(page)), StringComparer.Ordinal);

    /// <summary>The request of an example, and no other.</summary>
    public static JsonObject Request(ContractOperation page, ContractExample example, string token)
    {
        var vendor = MappedVendor.Of(page);
        var request = new JsonObject { ["method"] = page.Verb };
        WriteAddress(request, page, example, vendor.TokenQuery(page, token));
        request["headers"] = vendor.RequestHeaders(page, example.Body is not null, token);
        if (example.Body is { } body)
        {
            request["bodyPatterns"] = MappingJson.BodyPatterns(body.DeepClone().AsObject(), ignoreExtraElements: false);
        }

        return request;
    }

    /// <summary>The answer of an example.</summary>
    public static JsonObject Response(ContractOperation page, ContractExample example) =>
        new() { ["status"] = 200, ["headers"] = MappedVendor.Of(page).ResponseHeaders(), ["jsonBody"] = example.Response.DeepClone() };

    private static JsonObject Write(ContractOperation page) => MappingJson.Mapping(
        page.Name,
        MappingJson.Metadata(page, "success", "The page's example."),
        Request(page, page.Examples[0], page.Tokens is ["user"] ? TokenMappings.UserToken : MappedVendor.Of(page).Token),
        Response(page, page.Examples[0]));

    /// <summary>The whole address; with a key in the query, which is another in each call, the path and the other parameters.</summary>
    private static void WriteAddress(JsonObject request, ContractOperation page, ContractExample example, IEnumerable<(string Name, string Value)> tokenQuery)
    {
        string path = string.Join('/', page.Path.Split('/').Select(part => part is ['{', .. var name, '}'] ? Uri.EscapeDataString(example.Path![name]!.GetValue<string>()) : part));
        string? idempotencyKey = page.Tokens.Count > 0 && Operations.Key(Operations.Method(page.Name)) is { } parameter ? Operations.WireName(parameter) : null;
        (string Name, string Value)[] query =
        [
            .. from key in page.Request.Query.Keys.Select(static key => key.Replace("[]", "", StringComparison.Ordinal))
               let values = example.Query?[key]
               where values is not null && key != idempotencyKey
               from value in values as JsonArray ?? [values.DeepClone()]
               select (key, value!.GetValue<string>()),
            .. tokenQuery,
        ];
        if (idempotencyKey is not null && page.Request.Query.ContainsKey(idempotencyKey))
        {
            request["urlPath"] = path;
            request["queryParameters"] = new JsonObject(query.Select(static pair => KeyValuePair.Create(pair.Name, (JsonNode?)new JsonObject { ["equalTo"] = pair.Value })));
        }
        else
        {
            request["url"] = query.Length == 0 ? path : $"{path}?{string.Join('&', query.Select(static pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"))}";
        }
    }
}
