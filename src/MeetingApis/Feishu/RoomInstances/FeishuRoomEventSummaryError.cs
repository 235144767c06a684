using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>An event that was not found.</summary>
public sealed record FeishuRoomEventSummaryError
{
    /// <summary>The event's uid.</summary>
    [JsonPropertyName("uid")]
    [NeverNull]
    public string? Uid { get; init; }

    /// <summary>The instance of the event: 0 for a single event and for a series, or the original time, in unix seconds, of an exception of a series.</summary>
    [JsonPropertyName("original_time")]
    [JsonConverter(typeof(PromisedConverter<long, LenientInt64Converter>))]
    [NeverNull]
    public long? OriginalTime { get; init; }

    /// <summary>The reason why it was not found, for people.</summary>
    [JsonPropertyName("error_msg")]
    public string? ErrorText { get; init; }
}
