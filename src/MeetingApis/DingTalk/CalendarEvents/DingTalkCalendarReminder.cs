using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>When and how DingTalk reminds people of a calendar event.</summary>
public sealed partial record DingTalkCalendarReminder
{
    /// <summary>How people are reminded. A request takes <see cref="DingTalkReminderMethod.DingTalk"/> only; null leaves the choice to DingTalk.</summary>
    [JsonPropertyName("method")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkReminderMethod>))]
    public DingTalkReminderMethod? Method { get; init; }

    /// <summary>How long before the start people are reminded (minutes); sent in whole minutes, a fraction is cut off.</summary>
    [JsonPropertyName("minutes")]
    [JsonConverter(typeof(DurationMinutesConverter))]
    public TimeSpan? BeforeStart { get; init; }
}
