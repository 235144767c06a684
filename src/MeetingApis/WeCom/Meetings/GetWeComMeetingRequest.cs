using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The meeting to read. Set at least one of <see cref="MeetingId"/> and <see cref="MeetingCode"/>.</summary>
public sealed partial record GetWeComMeetingRequest
{
    /// <summary>The meeting's id. Null when <see cref="MeetingCode"/> identifies the meeting.</summary>
    [JsonPropertyName("meetingid")]
    public string? MeetingId { get; init; }

    /// <summary>
    /// The number that people type to join (会议号). Requires advanced meeting features; providers' apps cannot send it.
    /// Null when <see cref="MeetingId"/> identifies the meeting.
    /// </summary>
    [JsonPropertyName("meeting_code")]
    public string? MeetingCode { get; init; }

    /// <summary>
    /// The id of one meeting of a series. Requires advanced meeting features; providers' apps cannot send it. Null for
    /// the whole series, or for a meeting that is not recurring.
    /// </summary>
    [JsonPropertyName("sub_meetingid")]
    public string? SubMeetingId { get; init; }
}
