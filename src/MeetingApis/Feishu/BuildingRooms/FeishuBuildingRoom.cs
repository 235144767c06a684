using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A meeting room, as the old meeting room interface shows it.</summary>
public sealed record FeishuBuildingRoom
{
    /// <summary>The room's id, <c>omm_...</c>.</summary>
    [JsonPropertyName("room_id")]
    public string? RoomId { get; init; }

    /// <summary>The building's id, <c>omb_...</c>.</summary>
    [JsonPropertyName("building_id")]
    public string? BuildingId { get; init; }

    /// <summary>The building's name.</summary>
    [JsonPropertyName("building_name")]
    public string? BuildingName { get; init; }

    /// <summary>The number of seats.</summary>
    [JsonPropertyName("capacity")]
    public int? Capacity { get; init; }

    /// <summary>The room's description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The id that is shown to people, such as <c>FM537532166</c>.</summary>
    [JsonPropertyName("display_id")]
    public string? DisplayId { get; init; }

    /// <summary>The floor's name.</summary>
    [JsonPropertyName("floor_name")]
    public string? FloorName { get; init; }

    /// <summary>Whether the room is disabled, so that nobody can reserve it.</summary>
    [JsonPropertyName("is_disabled")]
    public bool? IsDisabled { get; init; }

    /// <summary>The room's name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }
}
