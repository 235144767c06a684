using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Lays the members that an update sends over those that are stored.</summary>
internal static class JsonMerge
{
    public static JsonObject Into(JsonElement stored, JsonElement sent)
    {
        JsonObject merged = JsonObject.Create(stored)!;
        foreach (JsonProperty member in sent.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null))
        {
            merged[member.Name] = JsonNode.Parse(member.Value.GetRawText());
        }

        return merged;
    }
}
