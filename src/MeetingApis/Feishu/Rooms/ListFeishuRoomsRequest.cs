using Refit;

namespace MeetingApis.Feishu;

/// <summary>Which rooms to read.</summary>
public sealed partial record ListFeishuRoomsRequest
{
    /// <summary>Rooms on a page, 1 to 100. Null leaves it to Feishu, which documents no default.</summary>
    [AliasAs("page_size")]
    public int? PageSize { get; init; }

    /// <summary>Where to go on: the <see cref="ListFeishuRoomsResponse.PageToken"/> of the page before. Null begins at the beginning.</summary>
    [AliasAs("page_token")]
    public string? PageToken { get; init; }

    /// <summary>The level (层级), <c>omb_...</c>. Null reads the rooms of the organisation.</summary>
    [AliasAs("room_level_id")]
    public string? RoomLevelId { get; init; }

    /// <summary>The kind of the user ids in the answer. Null is <see cref="FeishuUserIdType.OpenId"/>.</summary>
    [AliasAs("user_id_type")]
    public FeishuUserIdType? UserIdType { get; init; }
}
