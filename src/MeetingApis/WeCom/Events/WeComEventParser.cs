using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.WeCom.Internal;

/// <summary>Makes a typed event of a text that WeCom encrypted.</summary>
internal static class WeComEventParser
{
    /// <summary>Parses a text, XML or JSON. What cannot be read is an <see cref="UnknownWeComEvent"/>.</summary>
    public static WeComEvent Parse(ReadOnlyMemory<byte> source)
    {
        ReadOnlySpan<byte> text = source.Span;
        string xml = Encoding.UTF8.GetString(text);
        ReadOnlySpan<byte> json = xml.AsSpan().TrimStart() is not ['{', ..] ? WeComEventXml.ToJson(xml) : IsJson(text) ? text : [];
        var head = Read(json, WeComEventsJsonContext.Default.WeComEventHead) as WeComEventHead;
        EventEnvelope envelope = (head ?? new()).ToEnvelope(Convert.ToHexString(SHA256.HashData(text)).ToLowerInvariant());
        WeComEvent read = WeComEventTypes.ByName.TryGetValue(envelope.EventType, out JsonTypeInfo? type) && Read(json, type) is WeComEvent known
            ? known
            : new UnknownWeComEvent { Xml = xml };
        return read with { Envelope = envelope, Source = new EventSource(source) };
    }

    /// <summary>Parses a text whose envelope is known.</summary>
    public static WeComEvent ReadAgain(EventEnvelope envelope, ReadOnlyMemory<byte> source) => Parse(source) with { Envelope = envelope };

    private static bool IsJson(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        try
        {
            while (reader.Read())
            {
                // It is read to its end: half of a text is none.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static object? Read(ReadOnlySpan<byte> json, JsonTypeInfo type) => json.IsEmpty ? null : EventPayload.Read(json, type);
}
