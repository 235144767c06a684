using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The requested event.</summary>
public sealed record GetFeishuCalendarEventResponse : MeetingResponse
{
    /// <summary>The event. Null when Feishu sent none.</summary>
    [JsonPropertyName("event")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuCalendarEvent>))]
    public FeishuCalendarEvent? Event { get; init; }
}
