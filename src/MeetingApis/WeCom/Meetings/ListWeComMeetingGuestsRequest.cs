using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The meeting whose guests to list.</summary>
public sealed partial record ListWeComMeetingGuestsRequest
{
    /// <summary>The meeting's id.</summary>
    [JsonPropertyName("meetingid")]
    public required string MeetingId { get; init; }
}
