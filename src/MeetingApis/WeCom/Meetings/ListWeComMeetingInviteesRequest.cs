using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The meeting whose invitees to list.</summary>
public sealed partial record ListWeComMeetingInviteesRequest
{
    /// <summary>The meeting's id.</summary>
    [JsonPropertyName("meetingid")]
    public required string MeetingId { get; init; }

    /// <summary>
    /// The page to read: the <see cref="ListWeComMeetingInviteesResponse.PageToken"/> of the previous page. Null reads
    /// the first page. WeCom chooses the size of the pages.
    /// </summary>
    [JsonPropertyName("cursor")]
    public string? PageToken { get; init; }
}
