using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A level (层级) to which rooms belong: a city, a building, a floor or anything else that the organisation defines.</summary>
public sealed record FeishuRoomLevel
{
    /// <summary>The level's id, <c>omb_...</c>.</summary>
    [JsonPropertyName("room_level_id")]
    public string? RoomLevelId { get; init; }

    /// <summary>The level's name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The id of the level above.</summary>
    [JsonPropertyName("parent_id")]
    public string? ParentId { get; init; }

    /// <summary>The levels that lead to this one. The page does not say what each entry is; its example shows level ids.</summary>
    [JsonPropertyName("path")]
    public IReadOnlyList<string> Path { get => field ?? []; init; }

    /// <summary>Whether there are levels below this one.</summary>
    [JsonPropertyName("has_child")]
    public bool? HasChild { get; init; }

    /// <summary>The organisation's own id of the level. Null or empty when there is none.</summary>
    [JsonPropertyName("custom_group_id")]
    public string? CustomGroupId { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"RoomLevelId = {RoomLevelId}, Name = {Name}, ParentId = {ParentId}, Path = {Path.Count}, HasChild = {HasChild}, CustomGroupId = {CustomGroupId}");
        return true;
    }
}
