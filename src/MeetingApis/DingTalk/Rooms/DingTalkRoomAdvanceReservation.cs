using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>How early a meeting room can be reserved.</summary>
public sealed record DingTalkRoomAdvanceReservation
{
    /// <summary>How early the room can be reserved, in units of <see cref="AdvanceReservationTimeUnit"/>.</summary>
    [JsonPropertyName("advanceReservationTime")]
    public int? AdvanceReservationTime { get; init; }

    /// <summary>The unit of <see cref="AdvanceReservationTime"/>.</summary>
    [JsonPropertyName("advanceReservationTimeUnit")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkRoomAdvanceUnit>))]
    public DingTalkRoomAdvanceUnit? AdvanceReservationTimeUnit { get; init; }

    /// <summary>The time of day from which the room can be reserved on that day, such as <c>09:00</c>.</summary>
    [JsonPropertyName("advanceBookTimeFormat")]
    public string? AdvanceBookTimeFormat { get; init; }
}
