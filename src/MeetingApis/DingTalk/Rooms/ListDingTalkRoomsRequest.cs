using Refit;

namespace MeetingApis.DingTalk;

/// <summary>Which page of the meeting rooms to read.</summary>
public sealed partial record ListDingTalkRoomsRequest
{
    /// <summary>The union id of who asks, a member of the organisation; not a user id.</summary>
    [AliasAs("unionId")]
    public required string UnionId { get; init; }

    /// <summary>Where to go on: the <see cref="ListDingTalkRoomsResponse.PageToken"/> of the page before. Null begins at the beginning.</summary>
    [AliasAs("nextToken")]
    public string? PageToken { get; init; }

    /// <summary>Rooms on a page, 1 to 100. Null is 20.</summary>
    [AliasAs("maxResults")]
    public int? PageSize { get; init; }
}
