using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>Which meeting to cancel.</summary>
public sealed partial record CancelWeComMeetingRequest
{
    /// <summary>The meeting's id. Only meetings that have not begun can be cancelled.</summary>
    [JsonPropertyName("meetingid")]
    public required string MeetingId { get; init; }

    /// <summary>
    /// The one meeting of a series to cancel, a <see cref="WeComSubMeeting.SubMeetingId"/>; needs advanced meeting features,
    /// and cannot be sent by apps of providers.
    /// Null cancels the whole series. It cannot be empty, so that an id which was lost on its way cancels nothing.
    /// </summary>
    [JsonPropertyName("sub_meetingid")]
    public string? SubMeetingId { get; init; }
}
