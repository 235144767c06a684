using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A level (层级) on which rooms lie: a city, a building, a floor, whatever the organisation made of it.</summary>
public sealed record FeishuRoomLevel
{
    /// <summary>The level's id, <c>omb_...</c>.</summary>
    [JsonPropertyName("room_level_id")]
    public string? RoomLevelId { get; init; }

    /// <summary>The level's name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The level above.</summary>
    [JsonPropertyName("parent_id")]
    public string? ParentId { get; init; }

    /// <summary>The levels that lead to this one. What each entry is, the page does not say; its example shows level ids.</summary>
    [JsonPropertyName("path")]
    public IReadOnlyList<string> Path { get => field ?? []; init; }

    /// <summary>Whether there are levels below.</summary>
    [JsonPropertyName("has_child")]
    public bool? HasChild { get; init; }

    /// <summary>The id that the organisation gave the level. Null or empty for none.</summary>
    [JsonPropertyName("custom_group_id")]
    public string? CustomGroupId { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"RoomLevelId = {RoomLevelId}, Name = {Name}, ParentId = {ParentId}, Path = {Path.Count}, HasChild = {HasChild}, CustomGroupId = {CustomGroupId}");
        return true;
    }
}
