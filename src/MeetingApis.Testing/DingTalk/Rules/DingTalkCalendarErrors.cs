using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The refusals of the calendar. Some carry the text of a service behind it.</summary>
internal static class DingTalkCalendarErrors
{
    private static readonly JsonSerializerOptions s_utf8Text = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, string> s_reasons = new(StringComparer.Ordinal)
    {
        ["id"] = "Event id summary cannot be blank",
        ["summary"] = "Event summary cannot be blank",
        ["start"] = "Event start time not set.",
        ["end"] = "Event end time not set.",
        ["recurrence.pattern.interval"] = "Recurrence interval must between [1, 365]",
        ["recurrence.range.numberOfOccurrences"] = "Recurrence range numberOfOccurrences must between [1, 99]",
        ["meetingRoomsToAdd"] = "attendees batch size too large. Maximum allowed:5",
        ["meetingRoomsToAdd[0].roomId"] = "roomId must be provided.",
        ["meetingRoomsToRemove"] = "Meeting rooms to remove must be provided.",
        ["roomIds"] = "query ids cannot be empty",
    };

    /// <summary>The vendor's words about a field; null where its pages print none.</summary>
    public static string? ReasonOf(string field) => s_reasons.GetValueOrDefault(field);

    public static RefusedException InvalidParameter(string reason) => DingTalkGateway.Error(400, "invalidParameter", reason);

    public static RefusedException NotThePersons(string what) => InvalidParameter(Forwarded(400, what));

    public static RefusedException ItemNotFound() => DingTalkGateway.Error(404, "itemNotFound", Forwarded(404, "item not found"));

    public static RefusedException InstanceNotExist() => DingTalkGateway.Error(404, "instanceNotExist", "instance not exist");

    public static RefusedException RoomBusy() => DingTalkGateway.Error(400, "meetingRoomNotAvailable", "room busy");

    /// <summary>The room may not be booked so; the reason is for people.</summary>
    public static RefusedException RoomRefused(SimulatedDingTalkRoom room, string reason)
    {
        var reasons = new JsonArray(new JsonObject { ["roomName"] = room.Name, ["text"] = reason });
        return DingTalkGateway.Error(400, "meetingRoomNotAvailable", Forwarded(400, reasons.ToJsonString(s_utf8Text)));
    }

    private static string Forwarded(int number, string text) => string.Create(CultureInfo.InvariantCulture, $"code: {number}, developerMessage: {text}");
}
