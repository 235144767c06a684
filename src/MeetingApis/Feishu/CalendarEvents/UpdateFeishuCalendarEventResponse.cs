using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>An event after a change.</summary>
public sealed record UpdateFeishuCalendarEventResponse : MeetingResponse
{
    /// <summary>The event. Null when Feishu sent none.</summary>
    [JsonPropertyName("event")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuCalendarEvent>))]
    public FeishuCalendarEvent? Event { get; init; }
}
