using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The beginning or end of a calendar event with a room of another system.</summary>
public sealed record FeishuThirdPartyRoomTime
{
    /// <summary>The time.</summary>
    [JsonPropertyName("time_stamp")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? Time { get; init; }
}
