using System.Text.Json.Serialization;
using MeetingApis.Json;
using Refit;

namespace MeetingApis.DingTalk;

/// <summary>The period of a calendar to read.</summary>
public sealed partial record ListDingTalkCalendarEventViewRequest
{
    /// <summary>Start of the period to read; sent in whole seconds, a fraction is cut off.</summary>
    [AliasAs("timeMin")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public DateTimeOffset? TimeMin { get; init; }

    /// <summary>End of the period to read, after <see cref="TimeMin"/>; sent in whole seconds, a fraction is cut off.</summary>
    [AliasAs("timeMax")]
    [JsonConverter(typeof(Rfc3339Converter))]
    public DateTimeOffset? TimeMax { get; init; }

    /// <summary>Events per page, 1 to 100. Null leaves the choice to DingTalk.</summary>
    [AliasAs("maxResults")]
    public int? PageSize { get; init; }

    /// <summary>The largest number of people to return of each event, at most 100. Null leaves the choice to DingTalk.</summary>
    [AliasAs("maxAttendees")]
    public int? MaxAttendees { get; init; }

    /// <summary>The page to read: the <see cref="ListDingTalkCalendarEventViewResponse.PageToken"/> of the previous page. Null reads the first page.</summary>
    [AliasAs("nextToken")]
    public string? PageToken { get; init; }
}
