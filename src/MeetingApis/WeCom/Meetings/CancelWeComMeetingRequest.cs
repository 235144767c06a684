using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The meeting to cancel.</summary>
public sealed partial record CancelWeComMeetingRequest
{
    /// <summary>The meeting's id. Only meetings that have not begun can be cancelled.</summary>
    [JsonPropertyName("meetingid")]
    public required string MeetingId { get; init; }

    /// <summary>
    /// The id of one meeting of a series to cancel, a <see cref="WeComSubMeeting.SubMeetingId"/>. Requires advanced
    /// meeting features; providers' apps cannot send it. Null cancels the whole series. It cannot be empty, so that an
    /// id that was lost by mistake does not cancel the series.
    /// </summary>
    [JsonPropertyName("sub_meetingid")]
    public string? SubMeetingId { get; init; }
}
