using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The conditions of a room search: certain ids, or everything else.</summary>
public sealed partial record SearchFeishuRoomsRequest
{
    /// <summary>The organisation's own ids of the rooms. If there are any, Feishu ignores all other conditions. Null and empty search by no ids.</summary>
    [JsonPropertyName("custom_room_ids")]
    public IReadOnlyList<string>? CustomRoomIds { get; init; }

    /// <summary>A part of the room's name. Null and empty match every room.</summary>
    [JsonPropertyName("keyword")]
    public string? Keyword { get; init; }

    /// <summary>The level (层级) below which to search, <c>omb_...</c>. Null and empty search everywhere.</summary>
    [JsonPropertyName("room_level_id")]
    public string? RoomLevelId { get; init; }

    /// <summary>Whether to search the names of the levels too. Null leaves the choice to Feishu.</summary>
    [JsonPropertyName("search_level_name")]
    public bool? SearchLevelName { get; init; }

    /// <summary>Rooms per page, 1 to 100. Null means 10.</summary>
    [JsonPropertyName("page_size")]
    public int? PageSize { get; init; }

    /// <summary>The page to read: the <see cref="SearchFeishuRoomsResponse.PageToken"/> of the previous page. Null reads the first page.</summary>
    [JsonPropertyName("page_token")]
    public string? PageToken { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"CustomRoomIds = {CustomRoomIds?.Count}, Keyword = {Keyword}, RoomLevelId = {RoomLevelId}, SearchLevelName = {SearchLevelName}, PageSize = {PageSize}");
        builder.Append(CultureInfo.InvariantCulture, $", PageToken = {PageToken}");
        return true;
    }
}
