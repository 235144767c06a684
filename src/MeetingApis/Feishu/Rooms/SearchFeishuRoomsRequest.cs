using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Which rooms to look for: those with certain ids, or those that fit everything else.</summary>
public sealed partial record SearchFeishuRoomsRequest
{
    /// <summary>The ids that the organisation gave the rooms. Where there are some, Feishu looks at nothing else. Null and empty look for no ids.</summary>
    [JsonPropertyName("custom_room_ids")]
    public IReadOnlyList<string>? CustomRoomIds { get; init; }

    /// <summary>A part of the name. Null and empty fit every room.</summary>
    [JsonPropertyName("keyword")]
    public string? Keyword { get; init; }

    /// <summary>The level (层级) below which to look, <c>omb_...</c>. Null and empty look everywhere.</summary>
    [JsonPropertyName("room_level_id")]
    public string? RoomLevelId { get; init; }

    /// <summary>Whether the names of the levels count too. Null leaves it to Feishu.</summary>
    [JsonPropertyName("search_level_name")]
    public bool? SearchLevelName { get; init; }

    /// <summary>Rooms on a page, 1 to 100. Null is 10.</summary>
    [JsonPropertyName("page_size")]
    public int? PageSize { get; init; }

    /// <summary>Where to go on: the <see cref="SearchFeishuRoomsResponse.PageToken"/> of the page before. Null begins at the beginning.</summary>
    [JsonPropertyName("page_token")]
    public string? PageToken { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"CustomRoomIds = {CustomRoomIds?.Count}, Keyword = {Keyword}, RoomLevelId = {RoomLevelId}, SearchLevelName = {SearchLevelName}, PageSize = {PageSize}");
        builder.Append(CultureInfo.InvariantCulture, $", PageToken = {PageToken}");
        return true;
    }
}
