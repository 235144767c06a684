using Refit;

namespace MeetingApis.Feishu;

/// <summary>Of which level to read those directly below.</summary>
public sealed partial record ListFeishuRoomLevelsRequest
{
    /// <summary>The level above, <c>omb_...</c>. Null reads the topmost levels of the organisation.</summary>
    [AliasAs("room_level_id")]
    public string? RoomLevelId { get; init; }

    /// <summary>Levels on a page, 1 to 100. Null leaves it to Feishu, which documents no default.</summary>
    [AliasAs("page_size")]
    public int? PageSize { get; init; }

    /// <summary>Where to go on: the <see cref="ListFeishuRoomLevelsResponse.PageToken"/> of the page before. Null begins at the beginning.</summary>
    [AliasAs("page_token")]
    public string? PageToken { get; init; }
}
