using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>What the queries of the old meeting room family have in common: ids, pages, and a selection of fields.</summary>
internal sealed class FeishuRoomCalendarQuery(SimulatorRequest request)
{
    public IReadOnlyList<string> Ids(string name) =>
        request.QueryValues(name) is { Count: > 0 } ids ? ids : throw FeishuRoomCalendarErrors.InvalidRequest(name);

    public (int Offset, int Size) ReadPage(int usual, int most)
    {
        int size = usual;
        if (request.Query("page_size") is { } sizeText && (!TryRead(sizeText, out size) || size < 1 || size > most))
        {
            throw FeishuRoomCalendarErrors.InvalidRequest("page_size");
        }

        int offset = 0;
        return request.Query("page_token") is { } token && !TryRead(token, out offset) ? throw FeishuRoomCalendarErrors.PageToken(token) : (offset, size);
    }

    /// <summary>Leaves what the call selects; <paramref name="choices"/> and <c>id</c> can be selected.</summary>
    public JsonNode Select(JsonObject whole, string id, IReadOnlyList<string> choices)
    {
        if (request.Query("fields") is not { } fields || string.Equals(fields, "*", StringComparison.Ordinal))
        {
            return whole;
        }

        var selected = new JsonObject();
        foreach (string field in fields.Split(','))
        {
            string name = string.Equals(field, "id", StringComparison.Ordinal) ? id : choices.Contains(field, StringComparer.Ordinal) ? field : throw FeishuRoomCalendarErrors.Field(field);
            selected[name] = whole[name]?.DeepClone();
        }

        return selected;
    }

    private static bool TryRead(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
