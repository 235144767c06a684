using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A calendar to create.</summary>
public sealed partial record CreateWeComCalendarRequest
{
    /// <summary>The calendar.</summary>
    [JsonPropertyName("calendar")]
    public required NewWeComCalendar Calendar { get; init; }

    /// <summary>The id of the authorised app, a number. Only for old third-party suites that hold several apps; null for all others.</summary>
    [JsonPropertyName("agentid")]
    [JsonConverter(typeof(NumericIdConverter))]
    public string? AgentId { get; init; }
}
