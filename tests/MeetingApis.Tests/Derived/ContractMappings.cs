using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Derived;

/// <summary>The mapping file of each operation: its page's example, as its contract has it.</summary>
internal static class ContractMappings
{
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    /// <summary>The texts, by the operation's name.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } =
        ContractBook.Current.Operations.ToDictionary(static page => page.Name, static page => Write(page).ToJsonString(s_readable) + "\n", StringComparer.Ordinal);

    private static JsonObject Write(ContractOperation page)
    {
        ContractExample example = page.Examples[0];
        var vendor = MappedVendor.Of(page.Name);
        var request = new JsonObject { ["method"] = page.Verb, ["url"] = Url(page, example, vendor), ["headers"] = vendor.RequestHeaders(page, example.Body is not null) };
        if (example.Body is { } body)
        {
            request["bodyPatterns"] = new JsonArray(new JsonObject { ["equalToJson"] = body.DeepClone(), ["ignoreArrayOrder"] = false, ["ignoreExtraElements"] = false });
        }

        return new JsonObject
        {
            ["name"] = page.Name,
            ["metadata"] = new JsonObject { ["operation"] = page.Name, ["outcome"] = "success", ["summary"] = "The page's example.", ["docs"] = page.Page },
            ["request"] = request,
            ["response"] = new JsonObject { ["status"] = 200, ["headers"] = vendor.ResponseHeaders(), ["jsonBody"] = example.Response.DeepClone() },
        };
    }

    private static string Url(ContractOperation page, ContractExample example, MappedVendor vendor)
    {
        string path = string.Join('/', page.Path.Split('/').Select(part => part is ['{', .. var name, '}'] ? Uri.EscapeDataString(example.Path![name]!.GetValue<string>()) : part));
        IEnumerable<string> query =
            from key in page.Request.Query.Keys.Select(static key => key.Replace("[]", "", StringComparison.Ordinal))
            let values = example.Query?[key]
            where values is not null
            from value in values as JsonArray ?? [values.DeepClone()]
            select $"{key}={Uri.EscapeDataString(value!.GetValue<string>())}";
        string[] parts = [.. query.Concat(vendor.QueryToken is { } token ? [token] : [])];
        return parts.Length == 0 ? path : $"{path}?{string.Join('&', parts)}";
    }
}
