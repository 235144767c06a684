using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>Whose invitees to list.</summary>
public sealed partial record ListWeComMeetingInviteesRequest
{
    /// <summary>The meeting's id.</summary>
    [JsonPropertyName("meetingid")]
    public required string MeetingId { get; init; }

    /// <summary>Where to go on: the <see cref="ListWeComMeetingInviteesResponse.PageToken"/> of the page before. Null begins at the beginning. WeCom chooses the size of the pages.</summary>
    [JsonPropertyName("cursor")]
    public string? PageToken { get; init; }
}
