using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>How early a meeting room can be reserved.</summary>
public sealed record DingTalkRoomAdvanceReservation
{
    /// <summary>How many units of time before, as <see cref="AdvanceReservationTimeUnit"/> says.</summary>
    [JsonPropertyName("advanceReservationTime")]
    public int? AdvanceReservationTime { get; init; }

    /// <summary>The unit of <see cref="AdvanceReservationTime"/>.</summary>
    [JsonPropertyName("advanceReservationTimeUnit")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkRoomAdvanceUnit>))]
    public DingTalkRoomAdvanceUnit? AdvanceReservationTimeUnit { get; init; }

    /// <summary>From which time of that day on, as <c>09:00</c>.</summary>
    [JsonPropertyName("advanceBookTimeFormat")]
    public string? AdvanceBookTimeFormat { get; init; }
}
