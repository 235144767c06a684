using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>
/// The forms in which DingTalk writes an event. All begin as that of an internal app, the data beside the envelope: a push to a
/// third-party app and a frame of a connection say the same in other places.
/// </summary>
internal static class DingTalkMessage
{
    private const string Type = "EventType";
    private const string Time = "EventTime";
    private const string Corp = "CorpId";
    private const string Id = "eventId";
    private const string ControlTime = "TimeStamp";

    private static readonly string[] s_envelope = [Type, Time, Corp, "BizId", Id, ControlTime];

    /// <summary>What DingTalk tells the app about itself, and not about an organisation.</summary>
    private static readonly string[] s_control = ["suite_ticket", "check_url", "check_create_suite_url", "check_update_suite_url"];

    /// <summary>The numbers that pushes to third-party apps have for events. Internal apps alone get the others.</summary>
    private static readonly Dictionary<string, int> s_numbers = new(StringComparer.Ordinal)
    {
        ["meeting_status_change"] = 225,
        ["meeting_member_status_change"] = 226,
        ["meeting_status_change_target_push"] = 348,
        ["meeting_member_status_change_target_push"] = 349,
        ["meeting_asr_result_event"] = 411,
        ["flash_minutes_open_event"] = 396,
        ["calendar_event_change"] = 100,
        ["open_meeting_room_central_control"] = 454,
    };

    /// <summary>Whether third-party apps get these events too.</summary>
    public static bool IsForThirdParty(string eventType) => s_numbers.ContainsKey(eventType);

    /// <summary>Puts around a payload what it does not say itself.</summary>
    public static JsonObject Write(string eventType, string payload, string corpId, DateTimeOffset time)
    {
        JsonObject said = Read(payload);
        JsonObject message = s_control.Contains(eventType, StringComparer.Ordinal)
            ? new JsonObject { [Type] = eventType, [ControlTime] = time.ToUnixTimeMilliseconds() }
            : new JsonObject
            {
                [Type] = eventType,
                [Time] = time.ToUnixTimeMilliseconds(),
                [Corp] = corpId,
                ["BizId"] = time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
                [Id] = RandomNumberGenerator.GetHexString(32, lowercase: true),
            };
        foreach ((string name, JsonNode? value) in said)
        {
            message[name] = value?.DeepClone();
        }

        return message;
    }

    /// <summary>The id of a message; null for one that has none, because DingTalk tells the app about itself.</summary>
    public static string? IdOf(JsonObject message) => message[Id]?.ToString();

    /// <summary>The message as of another time.</summary>
    public static JsonObject At(JsonObject message, DateTimeOffset time)
    {
        message[message.ContainsKey(ControlTime) ? ControlTime : Time] = time.ToUnixTimeMilliseconds();
        return message;
    }

    /// <summary>The push in which an event comes to the address of a third-party app.</summary>
    public static JsonObject Push(JsonObject message, string appKey)
    {
        string type = message[Type]!.ToString();
        JsonObject data = DataOf(message);
        data["syncAction"] = type;
        data[Id] = IdOf(message);
        return new JsonObject
        {
            [Type] = "SYNC_HTTP_PUSH_MEDIUM",
            ["bizData"] = new JsonArray(new JsonObject
            {
                ["gmt_create"] = message[Time]!.DeepClone(),
                ["gmt_modified"] = message[Time]!.DeepClone(),
                ["biz_type"] = s_numbers.GetValueOrDefault(type),
                ["open_cursor"] = 0,
                ["subscribe_id"] = $"{appKey}_0",
                ["id"] = RandomNumberGenerator.GetInt32(int.MaxValue),
                ["biz_id"] = message["BizId"]?.DeepClone(),
                ["biz_data"] = data.ToJsonString(),
                ["corp_id"] = message[Corp]?.DeepClone(),
                ["status"] = 0,
            }),
        };
    }

    /// <summary>The frame in which an event comes over a connection: the envelope in its headers, all of them text, and the data as text.</summary>
    public static JsonObject Frame(JsonObject message, string appKey, string messageId, DateTimeOffset now)
    {
        var headers = new JsonObject
        {
            ["topic"] = "*",
            ["messageId"] = messageId,
            ["contentType"] = "application/json",
            ["time"] = now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture),
            ["eventType"] = message[Type]?.ToString(),
            ["eventBornTime"] = (message[Time] ?? message[ControlTime])?.ToString(),
            ["eventUnifiedAppId"] = appKey,
        };
        if (IdOf(message) is { } id)
        {
            headers["eventId"] = id;
            headers["eventCorpId"] = message[Corp]?.ToString();
        }

        return new JsonObject { ["specVersion"] = "1.0", ["type"] = "EVENT", ["headers"] = headers, ["data"] = DataOf(message).ToJsonString() };
    }

    /// <summary>A frame in which DingTalk says something about the connection.</summary>
    public static JsonObject SystemFrame(string topic, string? messageId, JsonObject data)
    {
        var headers = new JsonObject { ["topic"] = topic, ["contentType"] = "application/json" };
        if (messageId is not null)
        {
            headers["messageId"] = messageId;
        }

        return new JsonObject { ["specVersion"] = "1.0", ["type"] = "SYSTEM", ["headers"] = headers, ["data"] = data.ToJsonString() };
    }

    private static JsonObject DataOf(JsonObject message) =>
        new(message.Where(static member => !s_envelope.Contains(member.Key)).Select(static member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

    private static JsonObject Read(string payload)
    {
        try
        {
            return JsonNode.Parse(payload) as JsonObject ?? throw new ArgumentException("The payload of an event is a JSON object.", nameof(payload));
        }
        catch (JsonException e)
        {
            throw new ArgumentException("The payload of an event is a JSON object.", nameof(payload), e);
        }
    }
}
