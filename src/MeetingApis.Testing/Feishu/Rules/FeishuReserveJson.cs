using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>A reservation as the vendor writes it: each operation shows another part of it.</summary>
internal static class FeishuReserveJson
{
    // The page's own template: the caller replaces each {?}.
    private const string AppLink =
        "https://applink.feishu.cn/client/videochat/open?source=openplatform&action=join&idtype=reservationid&id={?}&preview={?}&mic={?}&speaker={?}&camera={?}";

    public static JsonObject OfNew(SimulatedReserve reserve) => new()
    {
        ["id"] = reserve.Id,
        ["meeting_no"] = reserve.MeetingNo,
        ["password"] = reserve.Password,
        ["url"] = reserve.Url,
        ["app_link"] = AppLink,
        ["live_link"] = reserve.LiveLink,
        ["end_time"] = FeishuTimes.UnixSeconds(reserve.EndTime),
    };

    public static JsonObject OfUpdated(SimulatedReserve reserve, DateTimeOffset now)
    {
        JsonObject json = OfNew(reserve);
        json.Remove("app_link");
        json["expire_status"] = reserve.EndTime > now ? 1 : 2;
        return json;
    }

    public static JsonObject OfWhole(SimulatedReserve reserve, DateTimeOffset now)
    {
        JsonObject json = OfUpdated(reserve, now);
        json["app_link"] = AppLink;
        json["reserve_user_id"] = reserve.OwnerId;
        json["meeting_settings"] = new JsonObject
        {
            ["topic"] = reserve.Topic,
            ["action_permissions"] = Copy(reserve.ActionPermissions) ?? new JsonArray(),
            ["meeting_initial_type"] = reserve.MeetingInitialType,
            ["meeting_connect"] = reserve.MeetingConnect,
            ["auto_record"] = reserve.AutoRecord,
            ["assign_host_list"] = new JsonArray([.. reserve.HostIds.Select(id => new JsonObject { ["user_type"] = 1, ["id"] = id })]),
        };
        if (Copy(reserve.CallSetting) is { } call)
        {
            json["meeting_settings"]!["call_setting"] = call;
        }

        return json;
    }

    private static JsonNode? Copy(JsonElement? element) => element is { } sent ? JsonNode.Parse(sent.GetRawText()) : null;
}
