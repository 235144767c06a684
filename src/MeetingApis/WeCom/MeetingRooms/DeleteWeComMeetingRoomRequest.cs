using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>The meeting room to delete.</summary>
public sealed partial record DeleteWeComMeetingRoomRequest
{
    /// <summary>The room's id, a number.</summary>
    [JsonPropertyName("meetingroom_id")]
    [JsonConverter(typeof(NumericIdConverter))]
    public required string MeetingRoomId { get; init; }
}
