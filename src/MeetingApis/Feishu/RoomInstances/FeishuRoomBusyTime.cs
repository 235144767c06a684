using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>A period in which an event occupies a room.</summary>
public sealed record FeishuRoomBusyTime
{
    /// <summary>When the event begins.</summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(PromisedConverter<DateTimeOffset, Rfc3339Converter>))]
    [NeverNull]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When the event ends.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(PromisedConverter<DateTimeOffset, Rfc3339Converter>))]
    [NeverNull]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>The event's uid, for <see cref="ReplyFeishuRoomInstanceRequest.Uid"/>.</summary>
    [JsonPropertyName("uid")]
    public string? Uid { get; init; }

    /// <summary>
    /// The instance of the event, for <see cref="ReplyFeishuRoomInstanceRequest.OriginalTime"/>: 0 for a single event
    /// and for a series, or the original time, in unix seconds, of an exception of a series.
    /// </summary>
    [JsonPropertyName("original_time")]
    public long? OriginalTime { get; init; }

    /// <summary>The organiser of the event. Null for a private event.</summary>
    [JsonPropertyName("organizer_info")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuRoomEventOrganizer>))]
    public FeishuRoomEventOrganizer? OrganizerInfo { get; init; }
}
