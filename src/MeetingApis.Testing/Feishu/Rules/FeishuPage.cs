using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>One page of a list. A page token is the number of rows before it; the last page has none.</summary>
internal static class FeishuPage
{
    public static JsonObject Of(string name, IReadOnlyList<JsonNode> rows, int offset, int size)
    {
        var data = new JsonObject { [name] = new JsonArray([.. rows.Skip(offset).Take(size)]) };
        int next = offset + size;
        if (next < rows.Count)
        {
            data["page_token"] = next.ToString(CultureInfo.InvariantCulture);
        }

        data["has_more"] = next < rows.Count;
        return data;
    }
}
