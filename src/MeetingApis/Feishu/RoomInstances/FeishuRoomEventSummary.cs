using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>What an event that holds a room is about.</summary>
public sealed record FeishuRoomEventSummary
{
    /// <summary>The event's uid.</summary>
    [JsonPropertyName("uid")]
    public string? Uid { get; init; }

    /// <summary>Which instance of the event: 0 for a single event and for a series, or the original time, in unix seconds, of an exception of a series.</summary>
    [JsonPropertyName("original_time")]
    public long? OriginalTime { get; init; }

    /// <summary>The event's title.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; init; }

    /// <summary>The event's video conference (vchat). Null where Feishu says nothing of one.</summary>
    [JsonPropertyName("vchat")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuRoomEventConference>))]
    public FeishuRoomEventConference? Conference { get; init; }
}
