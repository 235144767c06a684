using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Derived;

/// <summary>The form of a mapping file.</summary>
internal static class MappingJson
{
    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    /// <summary>A file as its text.</summary>
    public static string Text(JsonObject file) => file.ToJsonString(s_readable) + "\n";

    /// <summary>A mapping.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="metadata">What it is about.</param>
    /// <param name="request">The request that it answers.</param>
    /// <param name="response">The answer.</param>
    /// <param name="turn">Its turn in a scenario; null where it has none.</param>
    public static JsonObject Mapping(string name, JsonObject metadata, JsonObject request, JsonObject response, params (string Member, string Value)[] turn)
    {
        var mapping = new JsonObject { ["name"] = name, ["metadata"] = metadata };
        foreach ((string member, string value) in turn)
        {
            mapping[member] = value;
        }

        mapping["request"] = request;
        mapping["response"] = response;
        return mapping;
    }

    public static JsonObject Metadata(ContractOperation page, string outcome, string summary, string? docs = null) =>
        new() { ["operation"] = page.Name, ["outcome"] = outcome, ["summary"] = summary, ["docs"] = docs ?? page.Page };

    /// <summary>A body and how much of a request's it is.</summary>
    public static JsonArray BodyPatterns(JsonObject body, bool ignoreExtraElements) =>
        new(new JsonObject { ["equalToJson"] = body, ["ignoreArrayOrder"] = false, ["ignoreExtraElements"] = ignoreExtraElements });
}
