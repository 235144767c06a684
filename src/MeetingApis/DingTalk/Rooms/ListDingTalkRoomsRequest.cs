using Refit;

namespace MeetingApis.DingTalk;

/// <summary>The page of meeting rooms to read.</summary>
public sealed partial record ListDingTalkRoomsRequest
{
    /// <summary>The union id of the person who asks, a member of the organisation. It is not a user id.</summary>
    [AliasAs("unionId")]
    public required string UnionId { get; init; }

    /// <summary>The page to read: the <see cref="ListDingTalkRoomsResponse.PageToken"/> of the previous page. Null reads the first page.</summary>
    [AliasAs("nextToken")]
    public string? PageToken { get; init; }

    /// <summary>Rooms per page, 1 to 100. Null means 20.</summary>
    [AliasAs("maxResults")]
    public int? PageSize { get; init; }
}
