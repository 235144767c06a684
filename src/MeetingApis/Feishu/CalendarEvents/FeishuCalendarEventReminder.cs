using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A reminder of an event, for the identity that sets it.</summary>
public sealed partial record FeishuCalendarEventReminder
{
    /// <summary>How many minutes before the start of the event, -20160 to 20160, which are two weeks. A negative number means after the start.</summary>
    [JsonPropertyName("minutes")]
    public required int Minutes { get; init; }
}
