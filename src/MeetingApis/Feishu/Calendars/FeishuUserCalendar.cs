using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A calendar with the user who created it.</summary>
public sealed record FeishuUserCalendar
{
    /// <summary>The calendar. Null when Feishu sent none.</summary>
    [JsonPropertyName("calendar")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuCalendar>))]
    public FeishuCalendar? Calendar { get; init; }

    /// <summary>The id of the calendar's creator, of the kind that the call asks for.</summary>
    [JsonPropertyName("user_id")]
    public string? UserId { get; init; }
}
