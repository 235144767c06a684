using System.Text.Json.Nodes;

namespace MeetingApis.Tests.Contracts;

/// <summary>Walks a body by a field's way. Of a list, the first item stands for all.</summary>
internal static class WireWay
{
    /// <summary>The object that holds the field; null where the body does not go so far.</summary>
    public static JsonObject? Parent(JsonObject body, string way)
    {
        JsonNode? node = body;
        foreach (string part in way.Split('.')[..^1])
        {
            node = part.EndsWith("[]", StringComparison.Ordinal) ? (node?[part[..^2]] as JsonArray)?.FirstOrDefault() : node?[part];
        }

        return node as JsonObject;
    }

    /// <summary>The field's own name.</summary>
    public static string Name(string way) => way.Split('.')[^1].Replace("[]", "", StringComparison.Ordinal);

    public static bool IsList(string way) => way.EndsWith("[]", StringComparison.Ordinal);
}
