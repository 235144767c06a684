using System.Buffers;
using System.Text;
using System.Text.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>What Feishu wants to hear.</summary>
internal static class FeishuEventAnswers
{
    private const string Json = "application/json";

    /// <summary>The event was taken.</summary>
    public static EventAnswer Acknowledgement { get; } = new(200, Json, "{}");

    /// <summary>The address is the app's: the challenge comes back, never encrypted.</summary>
    public static EventAnswer Challenge(string challenge)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(body))
        {
            writer.WriteStartObject();
            writer.WriteString("challenge"u8, challenge);
            writer.WriteEndObject();
        }

        return new EventAnswer(200, Json, Encoding.UTF8.GetString(body.WrittenSpan));
    }
}
