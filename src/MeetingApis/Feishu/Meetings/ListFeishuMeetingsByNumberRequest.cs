using System.Text.Json.Serialization;
using MeetingApis.Json;
using Refit;

namespace MeetingApis.Feishu;

/// <summary>Which meetings of a meeting number to read. Feishu keeps them for 90 days.</summary>
public sealed partial record ListFeishuMeetingsByNumberRequest
{
    /// <summary>The meeting number: nine digits, the last ones of the link with which people join. Neither a meeting's nor a reservation's id.</summary>
    [AliasAs("meeting_no")]
    public required string MeetingNo { get; init; }

    /// <summary>Start of the time to look at; whole seconds, a fraction is cut off.</summary>
    [AliasAs("start_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>End of the time to look at, at least a second after <see cref="StartTime"/>; whole seconds, a fraction is cut off.</summary>
    [AliasAs("end_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>Where to go on: the <see cref="ListFeishuMeetingsByNumberResponse.PageToken"/> of the page before. Null begins at the beginning.</summary>
    [AliasAs("page_token")]
    public string? PageToken { get; init; }

    /// <summary>Meetings on a page, 1 to 50. Null is 20.</summary>
    [AliasAs("page_size")]
    public int? PageSize { get; init; }
}
