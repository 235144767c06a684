using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A reminder of an event that was read, for the identity that calls.</summary>
public sealed record FeishuCalendarEventReminderInfo
{
    /// <summary>How many minutes before the start of the event. A negative number means after the start.</summary>
    [JsonPropertyName("minutes")]
    public int? Minutes { get; init; }
}
