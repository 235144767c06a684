using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The two parts of an event id, <c>uid_originaltime</c>.</summary>
public sealed partial record FeishuRoomEventUid
{
    /// <summary>The event's uid: the part of an event id before the last underscore.</summary>
    [JsonPropertyName("uid")]
    public required string Uid { get; init; }

    /// <summary>
    /// The instance of the event: 0 for a single event and for a series, or the original time, in unix seconds, of an
    /// exception of a series. The part of an event id after the last underscore.
    /// </summary>
    [JsonPropertyName("original_time")]
    public required long OriginalTime { get; init; }
}
