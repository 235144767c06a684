using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The refusals of the calendar. Some carry the text of a service behind it.</summary>
internal static class DingTalkCalendarErrors
{
    private static readonly JsonSerializerOptions s_utf8Text = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
