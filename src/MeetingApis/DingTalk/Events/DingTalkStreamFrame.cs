using System.Text.Json;

namespace MeetingApis.DingTalk.Internal;

/// <summary>A message of a Stream connection. A class, not a record: a record would print the event.</summary>
internal sealed class DingTalkStreamFrame
{
    private const int MostDepth = 64;

    private DingTalkStreamFrame(string type, Dictionary<string, string> headers, string data) => (Type, Headers, Data) = (type, headers, data);

    /// <summary><c>SYSTEM</c>, <c>EVENT</c>, <c>CALLBACK</c>, or what DingTalk adds.</summary>
    public string Type { get; }

    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The payload, JSON in a text of its own.</summary>
    public string Data { get; }

    public string? Topic => Headers.GetValueOrDefault("topic");

    /// <summary>The delivery, which the response names. Null in some system messages, which have none.</summary>
    public string? MessageId => Headers.GetValueOrDefault("messageId");

    /// <returns>The frame; null where it is none.</returns>
    public static DingTalkStreamFrame? Read(ReadOnlySpan<byte> message)
    {
        string type = "";
        string data = "";
        Dictionary<string, string> headers = new(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(message, new JsonReaderOptions { MaxDepth = MostDepth });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string name = reader.GetString()!;
                reader.Read();
                switch (name)
                {
                    case "type": type = TextOf(ref reader) ?? ""; break;
                    case "data": data = TextOf(ref reader) ?? ""; break;
                    case "headers": headers = HeadersOf(ref reader); break;
                    default: reader.Skip(); break;
                }
            }

            return new DingTalkStreamFrame(type, headers, data);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Dictionary<string, string> HeadersOf(ref Utf8JsonReader reader)
    {
        Dictionary<string, string> headers = new(StringComparer.Ordinal);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return headers;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            if (TextOf(ref reader) is { } value)
            {
                headers[name] = value;
            }
        }

        return headers;
    }

    /// <summary>A text, or a number as its digits: times are one or the other. Anything else is none.</summary>
    private static string? TextOf(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number:
                return System.Text.Encoding.ASCII.GetString(reader.ValueSpan);
            default:
                reader.Skip();
                return null;
        }
    }
}
