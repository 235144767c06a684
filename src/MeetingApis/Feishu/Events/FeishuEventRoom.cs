using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The room of an event.</summary>
public sealed record FeishuEventRoom
{
    /// <summary>The room's id, <c>omm_...</c>.</summary>
    [JsonPropertyName("room_id")]
    public string? RoomId { get; init; }

    /// <summary>The room's name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The number of seats.</summary>
    [JsonPropertyName("capacity")]
    public int? Capacity { get; init; }

    /// <summary>The room's description. Null or empty when there is none.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The id that is shown to people, such as <c>LM134742334</c>.</summary>
    [JsonPropertyName("display_id")]
    public string? DisplayId { get; init; }

    /// <summary>The organisation's own id of the room. Null or empty when there is none.</summary>
    [JsonPropertyName("custom_room_id")]
    public string? CustomRoomId { get; init; }

    /// <summary>The level (层级) that the room belongs to, <c>omb_...</c>.</summary>
    [JsonPropertyName("room_level_id")]
    public string? RoomLevelId { get; init; }

    /// <summary>The levels that lead to the room. The page does not say what each entry is; its example shows level ids.</summary>
    [JsonPropertyName("path")]
    public IReadOnlyList<string> Path { get => field ?? []; init; }

    /// <summary>Whether the room is enabled, and when it is disabled. Null when Feishu does not say.</summary>
    [JsonPropertyName("room_status")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuEventRoomStatus>))]
    public FeishuEventRoomStatus? RoomStatus { get; init; }

    /// <summary>The room's equipment. Empty when there is none.</summary>
    [JsonPropertyName("device")]
    public IReadOnlyList<FeishuRoomDevice> Devices { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"RoomId = {RoomId}, Name = {Name}, Capacity = {Capacity}, Description = {Description}, DisplayId = {DisplayId}, CustomRoomId = {CustomRoomId}, RoomLevelId = {RoomLevelId}, Path = {Path.Count}, RoomStatus = {RoomStatus}, Devices = {Devices.Count}");
        return true;
    }
}
