using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>What Feishu puts around an event, in the form that it has for the event.</summary>
internal static class FeishuEventEnvelope
{
    public const string AppTicket = "app_ticket";

    private const string ThirdPartyRoom = "third_party_meeting_room_event_created";

    public static JsonObject Around(string type, JsonObject payload, string id, DateTimeOffset time, string token, string appId, string tenantKey)
    {
        if (type is not (AppTicket or ThirdPartyRoom))
        {
            return new JsonObject
            {
                ["schema"] = "2.0",
                ["header"] = new JsonObject { ["event_id"] = id, ["event_type"] = type, ["create_time"] = Milliseconds(time), ["token"] = token, ["app_id"] = appId, ["tenant_key"] = tenantKey },
                ["event"] = payload,
            };
        }

        // The older form has app, organisation and type in the event itself. A ticket is for all organisations.
        payload["app_id"] = appId;
        payload["type"] = type;
        if (type != AppTicket)
        {
            payload["tenant_key"] = tenantKey;
        }

        return new JsonObject { ["ts"] = Fraction(time), ["uuid"] = id, ["token"] = token, ["type"] = "event_callback", ["event"] = payload };
    }

    /// <summary>The message as one that happened at another time.</summary>
    public static string At(string message, DateTimeOffset time)
    {
        JsonNode altered = JsonNode.Parse(message)!;
        if (altered["header"] is { } header)
        {
            header["create_time"] = Milliseconds(time);
        }
        else
        {
            altered["ts"] = Fraction(time);
        }

        return altered.ToJsonString();
    }

    private static string Milliseconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>Seconds with a fraction of seven digits.</summary>
    private static string Fraction(DateTimeOffset time) => string.Create(CultureInfo.InvariantCulture, $"{time.ToUnixTimeSeconds()}.{time.Ticks % TimeSpan.TicksPerSecond:D7}");
}
