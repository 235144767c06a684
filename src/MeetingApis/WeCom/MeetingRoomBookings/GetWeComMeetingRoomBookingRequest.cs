using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>The booking of a meeting room to read.</summary>
public sealed partial record GetWeComMeetingRoomBookingRequest
{
    /// <summary>The room's id, a number.</summary>
    [JsonPropertyName("meetingroom_id")]
    [JsonConverter(typeof(NumericIdConverter))]
    public required string MeetingRoomId { get; init; }

    /// <summary>The booking's id.</summary>
    [JsonPropertyName("booking_id")]
    public required string BookingId { get; init; }
}
