using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>Whose meetings to list.</summary>
/// <remarks><see cref="BeginTime"/> and <see cref="EndTime"/> choose among past meetings. Meetings to come are listed always, from <see cref="BeginTime"/> on.</remarks>
public sealed partial record ListWeComMeetingIdsRequest
{
    /// <summary>The member's user id.</summary>
    [JsonPropertyName("userid")]
    public required string UserId { get; init; }

    /// <summary>Start of the time to look at; whole seconds, a fraction is cut off. Null leaves it to WeCom.</summary>
    [JsonPropertyName("begin_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? BeginTime { get; init; }

    /// <summary>End of the time to look at, at most 180 days after <see cref="BeginTime"/>; whole seconds, a fraction is cut off. Null, where <see cref="BeginTime"/> is null too, is now.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>Whether meetings that members made themselves in their app are listed too. For the system app Meeting only, and not on every page of the vendor. Null is no.</summary>
    [JsonPropertyName("include_meetings_from_app")]
    public bool? IncludeMeetingsFromApp { get; init; }

    /// <summary>Ids on a page, 1 to 100; the same for all pages. Null is 100.</summary>
    [JsonPropertyName("limit")]
    public int? PageSize { get; init; }

    /// <summary>Where to go on: the <see cref="ListWeComMeetingIdsResponse.PageToken"/> of the page before. Null begins at the beginning.</summary>
    [JsonPropertyName("cursor")]
    public string? PageToken { get; init; }
}
