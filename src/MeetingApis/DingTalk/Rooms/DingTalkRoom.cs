using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A meeting room. The list returns fewer fields than <see cref="IDingTalkRoomsApi.GetAsync"/>. A field that a query does not return is null or empty.</summary>
public sealed record DingTalkRoom
{
    /// <summary>The room's id, which calendars accept too. It is not the room code of a conference.</summary>
    [JsonPropertyName("roomId")]
    public string? RoomId { get; init; }

    /// <summary>DingTalk reserves this field for later use.</summary>
    [JsonPropertyName("roomStaffId")]
    public string? RoomStaffId { get; init; }

    /// <summary>The id of the organisation that owns the room.</summary>
    [JsonPropertyName("corpId")]
    public string? CorpId { get; init; }

    /// <summary>The room's name, which is unique in the organisation.</summary>
    [JsonPropertyName("roomName")]
    public string? RoomName { get; init; }

    /// <summary>Who may reserve the room.</summary>
    [JsonPropertyName("roomStatus")]
    public DingTalkRoomStatus? RoomStatus { get; init; }

    /// <summary>The room's equipment. Empty when there is none.</summary>
    [JsonPropertyName("roomLabels")]
    public IReadOnlyList<DingTalkRoomLabel> RoomLabels { get => field ?? []; init; }

    /// <summary>The number of seats.</summary>
    [JsonPropertyName("roomCapacity")]
    public int? RoomCapacity { get; init; }

    /// <summary>The room's location. Null when it is not set.</summary>
    [JsonPropertyName("roomLocation")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkRoomLocation>))]
    public DingTalkRoomLocation? RoomLocation { get; init; }

    /// <summary>The address of a picture of the room.</summary>
    [JsonPropertyName("roomPicture")]
    public string? RoomPicture { get; init; }

    /// <summary>The id that the room's creator gave it.</summary>
    [JsonPropertyName("isvRoomId")]
    public string? IsvRoomId { get; init; }

    /// <summary>The group that the room belongs to. Null for none.</summary>
    [JsonPropertyName("roomGroup")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkRoomGroup>))]
    public DingTalkRoomGroup? RoomGroup { get; init; }

    /// <summary>The union ids of the devices in the room. Empty when there are none. The list does not return them.</summary>
    [JsonPropertyName("deviceUnionIds")]
    public IReadOnlyList<string> DeviceUnionIds { get => field ?? []; init; }

    /// <summary>Who may reserve a room of the status <see cref="DingTalkRoomStatus.AuthorizedMembers"/>. The list does not return it.</summary>
    [JsonPropertyName("reservationAuthority")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkRoomReservationAuthority>))]
    public DingTalkRoomReservationAuthority? ReservationAuthority { get; init; }

    /// <summary>Whether the room can be reserved for a series. The list does not return it.</summary>
    [JsonPropertyName("enableCycleReservation")]
    public bool? EnableCycleReservation { get; init; }

    /// <summary>The room's own union id. The list does not return it.</summary>
    [JsonPropertyName("roomUnionId")]
    public string? RoomUnionId { get; init; }

    /// <summary>A description for people. The list does not return it.</summary>
    [JsonPropertyName("roomDescription")]
    public string? RoomDescription { get; init; }

    /// <summary>How the room is reserved. The list does not return it.</summary>
    [JsonPropertyName("extensionConfig")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkRoomExtensionConfig>))]
    public DingTalkRoomExtensionConfig? ExtensionConfig { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"RoomId = {RoomId}, RoomStaffId = {RoomStaffId}, CorpId = {CorpId}, RoomName = {RoomName}, RoomStatus = {RoomStatus}, RoomLabels = {RoomLabels.Count}");
        builder.Append(CultureInfo.InvariantCulture, $", RoomCapacity = {RoomCapacity}, RoomLocation = {RoomLocation}, RoomPicture = {RoomPicture}, IsvRoomId = {IsvRoomId}, RoomGroup = {RoomGroup}");
        builder.Append(CultureInfo.InvariantCulture, $", DeviceUnionIds = {DeviceUnionIds.Count}, ReservationAuthority = {ReservationAuthority}, EnableCycleReservation = {EnableCycleReservation}");
        builder.Append(CultureInfo.InvariantCulture, $", RoomUnionId = {RoomUnionId}, RoomDescription = {RoomDescription}, ExtensionConfig = {ExtensionConfig}");
        return true;
    }
}
