using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>The member whose meetings to list.</summary>
/// <remarks><see cref="BeginTime"/> and <see cref="EndTime"/> restrict past meetings only. Future meetings are always listed, from <see cref="BeginTime"/> on.</remarks>
public sealed partial record ListWeComMeetingIdsRequest
{
    /// <summary>The member's user id.</summary>
    [JsonPropertyName("userid")]
    public required string UserId { get; init; }

    /// <summary>Start of the period to read; sent in whole seconds, a fraction is cut off. Null leaves the choice to WeCom.</summary>
    [JsonPropertyName("begin_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? BeginTime { get; init; }

    /// <summary>
    /// End of the period to read, at most 180 days after <see cref="BeginTime"/>; sent in whole seconds, a fraction is
    /// cut off. Null means now if <see cref="BeginTime"/> is null too.
    /// </summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>
    /// Whether to list meetings that members created themselves in their app too. For the system app Meeting only, and
    /// not on every page of the vendor. Null means false.
    /// </summary>
    [JsonPropertyName("include_meetings_from_app")]
    public bool? IncludeMeetingsFromApp { get; init; }

    /// <summary>Ids per page, 1 to 100; the same for all pages. Null means 100.</summary>
    [JsonPropertyName("limit")]
    public int? PageSize { get; init; }

    /// <summary>The page to read: the <see cref="ListWeComMeetingIdsResponse.PageToken"/> of the previous page. Null reads the first page.</summary>
    [JsonPropertyName("cursor")]
    public string? PageToken { get; init; }
}
