using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The title and video conference of an event that occupies a room.</summary>
public sealed record FeishuRoomEventSummary
{
    /// <summary>The event's uid.</summary>
    [JsonPropertyName("uid")]
    public string? Uid { get; init; }

    /// <summary>The instance of the event: 0 for a single event and for a series, or the original time, in unix seconds, of an exception of a series.</summary>
    [JsonPropertyName("original_time")]
    public long? OriginalTime { get; init; }

    /// <summary>The event's title.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; init; }

    /// <summary>The event's video conference (vchat). Null when Feishu mentions none.</summary>
    [JsonPropertyName("vchat")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuRoomEventConference>))]
    public FeishuRoomEventConference? Conference { get; init; }
}
