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
        var vendor = MappedVendor.Of(page.Name);
        var request = new JsonObject { ["method"] = page.Verb, ["url"] = Url(page, example, vendor.TokenQuery(page, token)), ["headers"] = vendor.RequestHeaders(page, example.Body is not null, token) };
        if (example.Body is { } body)
        {
            request["bodyPatterns"] = MappingJson.BodyPatterns(body.DeepClone().AsObject(), ignoreExtraElements: false);
        }

        return request;
    }

    /// <summary>The answer of an example.</summary>
    public static JsonObject Response(ContractOperation page, ContractExample example) =>
        new() { ["status"] = 200, ["headers"] = MappedVendor.Of(page.Name).ResponseHeaders(), ["jsonBody"] = example.Response.DeepClone() };

    private static JsonObject Write(ContractOperation page) => MappingJson.Mapping(
        page.Name,
        MappingJson.Metadata(page, "success", "The page's example."),
        Request(page, page.Examples[0], page.Tokens is ["user"] ? TokenMappings.UserToken : MappedVendor.Of(page.Name).Token),
        Response(page, page.Examples[0]));

    private static string Url(ContractOperation page, ContractExample example, IEnumerable<string> tokenQuery)
    {
        string path = string.Join('/', page.Path.Split('/').Select(part => part is ['{', .. var name, '}'] ? Uri.EscapeDataString(example.Path![name]!.GetValue<string>()) : part));
        IEnumerable<string> query =
            from key in page.Request.Query.Keys.Select(static key => key.Replace("[]", "", StringComparison.Ordinal))
            let values = example.Query?[key]
            where values is not null
            from value in values as JsonArray ?? [values.DeepClone()]
            select $"{key}={Uri.EscapeDataString(value!.GetValue<string>())}";
        string[] parts = [.. query, .. tokenQuery];
        return parts.Length == 0 ? path : $"{path}?{string.Join('&', parts)}";
    }
}
