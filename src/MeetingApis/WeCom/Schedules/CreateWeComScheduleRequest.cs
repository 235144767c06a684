using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A schedule to create.</summary>
public sealed partial record CreateWeComScheduleRequest
{
    /// <summary>The schedule.</summary>
    [JsonPropertyName("schedule")]
    public required NewWeComSchedule Schedule { get; init; }

    /// <summary>The id of the authorised app, a number. Only for old third-party suites that hold several apps; null for all others.</summary>
    [JsonPropertyName("agentid")]
    [JsonConverter(typeof(NumericIdConverter))]
    public string? AgentId { get; init; }
}
