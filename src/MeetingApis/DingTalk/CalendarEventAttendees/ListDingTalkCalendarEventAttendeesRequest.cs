using Refit;

namespace MeetingApis.DingTalk;

/// <summary>The page of people to read.</summary>
public sealed partial record ListDingTalkCalendarEventAttendeesRequest
{
    /// <summary>People per page, at most 500. Null means 100. DingTalk accepts 0, and does not say what it means.</summary>
    [AliasAs("maxResults")]
    public int? PageSize { get; init; }

    /// <summary>The page to read: the <see cref="ListDingTalkCalendarEventAttendeesResponse.PageToken"/> of the previous page. Null reads the first page.</summary>
    [AliasAs("nextToken")]
    public string? PageToken { get; init; }
}
