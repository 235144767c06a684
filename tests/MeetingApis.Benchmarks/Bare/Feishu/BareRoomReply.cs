using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The body of a reply for a room.</summary>
internal sealed class BareRoomReply
{
    [JsonPropertyName("room_id")]
    public string? RoomId { get; set; }

    [JsonPropertyName("uid")]
    public string? Uid { get; set; }

    [JsonPropertyName("original_time")]
    public long OriginalTime { get; set; }

    [JsonPropertyName("status")]
    public string? Status { get; set; }
}
