using Refit;

namespace MeetingApis.Feishu;

/// <summary>The rooms to read.</summary>
public sealed partial record ListFeishuRoomsRequest
{
    /// <summary>Rooms per page, 1 to 100. Null leaves the choice to Feishu, which documents no default.</summary>
    [AliasAs("page_size")]
    public int? PageSize { get; init; }

    /// <summary>The page to read: the <see cref="ListFeishuRoomsResponse.PageToken"/> of the previous page. Null reads the first page.</summary>
    [AliasAs("page_token")]
    public string? PageToken { get; init; }

    /// <summary>The level (层级), <c>omb_...</c>. Null reads the rooms of the organisation.</summary>
    [AliasAs("room_level_id")]
    public string? RoomLevelId { get; init; }

    /// <summary>The kind of user id in the response. Null means <see cref="FeishuUserIdType.OpenId"/>.</summary>
    [AliasAs("user_id_type")]
    public FeishuUserIdType? UserIdType { get; init; }
}
