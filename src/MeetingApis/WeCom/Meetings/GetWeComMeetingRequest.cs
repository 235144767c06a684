using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>Which meeting to read. At least one of <see cref="MeetingId"/> and <see cref="MeetingCode"/> is needed.</summary>
public sealed partial record GetWeComMeetingRequest
{
    /// <summary>The meeting's id. Null where <see cref="MeetingCode"/> says which.</summary>
    [JsonPropertyName("meetingid")]
    public string? MeetingId { get; init; }

    /// <summary>The number that people type to join (会议号); needs advanced meeting features, and cannot be sent by apps of providers. Null where <see cref="MeetingId"/> says which.</summary>
    [JsonPropertyName("meeting_code")]
    public string? MeetingCode { get; init; }

    /// <summary>One meeting of a series; needs advanced meeting features, and cannot be sent by apps of providers. Null for the whole series, or where the meeting does not repeat.</summary>
    [JsonPropertyName("sub_meetingid")]
    public string? SubMeetingId { get; init; }
}
