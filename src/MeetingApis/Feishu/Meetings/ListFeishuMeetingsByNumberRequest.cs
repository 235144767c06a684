using System.Text.Json.Serialization;
using MeetingApis.Json;
using Refit;

namespace MeetingApis.Feishu;

/// <summary>The meetings of a meeting number to read. Feishu keeps them for 90 days.</summary>
public sealed partial record ListFeishuMeetingsByNumberRequest
{
    /// <summary>The meeting number: the last nine digits of the link for joining. It is neither a meeting's nor a reservation's id.</summary>
    [AliasAs("meeting_no")]
    public required string MeetingNo { get; init; }

    /// <summary>Start of the period to read; sent in whole seconds, a fraction is cut off.</summary>
    [AliasAs("start_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>End of the period to read, at least a second after <see cref="StartTime"/>; sent in whole seconds, a fraction is cut off.</summary>
    [AliasAs("end_time")]
    [JsonConverter(typeof(UnixSecondsTextConverter))]
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>The page to read: the <see cref="ListFeishuMeetingsByNumberResponse.PageToken"/> of the previous page. Null reads the first page.</summary>
    [AliasAs("page_token")]
    public string? PageToken { get; init; }

    /// <summary>Meetings per page, 1 to 50. Null means 20.</summary>
    [AliasAs("page_size")]
    public int? PageSize { get; init; }
}
