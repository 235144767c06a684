using System.Buffers;
using System.Text.Json;

namespace MeetingApis.DingTalk.Internal;

/// <summary>Writes responses to messages of a Stream connection.</summary>
internal static class DingTalkStreamAnswer
{
    private const int Ok = 200;
    private const int NotFound = 404;

    private static readonly string s_success = """{"status":"SUCCESS","message":"success"}""";
    private static readonly string s_later = """{"status":"LATER","message":"not handled"}""";

    /// <summary>To an event: it was handled, or it is to come again.</summary>
    public static byte[] Event(string messageId, bool isHandled) => Write(Ok, messageId, "OK", isHandled ? s_success : s_later);

    /// <summary>To a ping: its own data.</summary>
    public static byte[] Pong(string messageId, string data) => Write(Ok, messageId, "OK", data);

    /// <summary>To what nobody subscribed to.</summary>
    public static byte[] NotServed(string messageId) => Write(NotFound, messageId, "this topic is not served", """{"response":null}""");

    private static byte[] Write(int code, string messageId, string message, string data)
    {
        var output = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteNumber("code", code);
        json.WriteStartObject("headers");
        json.WriteString("messageId", messageId);
        json.WriteString("contentType", "application/json");
        json.WriteEndObject();
        json.WriteString("message", message);
        json.WriteString("data", data);
        json.WriteEndObject();
        json.Flush();
        return output.WrittenSpan.ToArray();
    }
}
