using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The body of a reply for a room.</summary>
internal sealed record BareRoomReply
{
    [JsonPropertyName("room_id")]
    public required string RoomId { get; init; }

    [JsonPropertyName("uid")]
    public required string Uid { get; init; }

    [JsonPropertyName("original_time")]
    public long OriginalTime { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }
}
