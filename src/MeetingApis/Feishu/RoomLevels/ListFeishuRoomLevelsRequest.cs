using Refit;

namespace MeetingApis.Feishu;

/// <summary>The level whose direct sublevels to read, and the page to read.</summary>
public sealed partial record ListFeishuRoomLevelsRequest
{
    /// <summary>The level above, <c>omb_...</c>. Null reads the topmost levels of the organisation.</summary>
    [AliasAs("room_level_id")]
    public string? RoomLevelId { get; init; }

    /// <summary>Levels per page, 1 to 100. Null leaves the choice to Feishu, which documents no default.</summary>
    [AliasAs("page_size")]
    public int? PageSize { get; init; }

    /// <summary>The page to read: the <see cref="ListFeishuRoomLevelsResponse.PageToken"/> of the previous page. Null reads the first page.</summary>
    [AliasAs("page_token")]
    public string? PageToken { get; init; }
}
