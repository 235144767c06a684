using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The video conference to create with a calendar event.</summary>
public sealed partial record DingTalkCalendarOnlineMeeting
{
    /// <summary>The kind of conference.</summary>
    [JsonPropertyName("type")]
    public DingTalkOnlineMeetingType? Type { get; init; }
}
