using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A new event.</summary>
public sealed record CreateFeishuCalendarEventResponse : MeetingResponse, ICreated
{
    /// <summary>The event. Null when Feishu sent none.</summary>
    [JsonPropertyName("event")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuCalendarEvent>))]
    public FeishuCalendarEvent? Event { get; init; }

    string? ICreated.CreatedId => Event?.EventId;
}
