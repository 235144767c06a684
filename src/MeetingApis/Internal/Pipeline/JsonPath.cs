using System.Text;
using System.Text.Json;

namespace MeetingApis.Internal;

/// <summary>Finds the place of a failure in a document. The serializer's own path ends at the first converter; this one does not.</summary>
internal static class JsonPath
{
    /// <param name="json">The document that failed.</param>
    /// <param name="failure">The failure, with line and position; null where nothing says where it was.</param>
    public static string Find(ReadOnlySpan<byte> json, JsonException? failure)
    {
        long end = Offset(json, failure);
        var path = new List<string>();
        var indexes = new List<int>();
        var reader = new Utf8JsonReader(json, isFinalBlock: false, state: default);
        try
        {
            while (reader.Read() && reader.TokenStartIndex < end)
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        // As it is written: a name with half a surrogate pair in it cannot be read as text.
                        path[^1] = "." + Encoding.UTF8.GetString(reader.ValueSpan);
                        break;
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        CountItem(path, indexes);
                        path.Add("");
                        indexes.Add(reader.TokenType == JsonTokenType.StartArray ? -1 : int.MinValue);
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        path.RemoveAt(path.Count - 1);
                        indexes.RemoveAt(indexes.Count - 1);
                        break;
                    default:
                        CountItem(path, indexes);
                        break;
                }
            }
        }
        catch (JsonException)
        {
            // The document ends here; the path so far is the answer.
        }

        return new StringBuilder("$").AppendJoin("", path).ToString();
    }

    private static void CountItem(List<string> path, List<int> indexes)
    {
        if (indexes.Count > 0 && indexes[^1] >= -1)
        {
            path[^1] = $"[{++indexes[^1]}]";
        }
    }

    private static long Offset(ReadOnlySpan<byte> json, JsonException? failure)
    {
        if (failure?.LineNumber is not { } line || failure.BytePositionInLine is not { } position)
        {
            return 0;
        }

        int start = 0;
        for (; line > 0; line--)
        {
            start += json[start..].IndexOf((byte)'\n') + 1;
        }

        return start + position;
    }
}
