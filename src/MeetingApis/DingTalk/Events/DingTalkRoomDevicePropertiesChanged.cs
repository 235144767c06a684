using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Properties of a room's device changed (<c>open_meeting_room_device_property_change</c>).</summary>
/// <seealso href="https://open.dingtalk.com/document/development/configure-stream-push">The vendor's page</seealso>
public sealed record DingTalkRoomDevicePropertiesChanged : DingTalkEvent
{
    /// <summary>When they changed.</summary>
    [JsonPropertyName("changeTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? ChangeTime { get; init; }

    /// <summary>The id of the room.</summary>
    [JsonPropertyName("openRoomId")]
    public string? RoomId { get; init; }

    /// <summary>The union id of the device.</summary>
    [JsonPropertyName("deviceUnionId")]
    public string? DeviceUnionId { get; init; }

    /// <summary>The id of the device.</summary>
    [JsonPropertyName("deviceId")]
    public string? DeviceId { get; init; }

    /// <summary>The properties that changed. Empty when DingTalk names none.</summary>
    [JsonPropertyName("properties")]
    public IReadOnlyList<DingTalkRoomDeviceProperty> Properties { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", ChangeTime = {ChangeTime}, RoomId = {RoomId}, DeviceUnionId = {DeviceUnionId}, DeviceId = {DeviceId}, Properties = {Properties.Count}");
        return true;
    }
}
