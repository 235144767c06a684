using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A booking of a meeting room.</summary>
public sealed record GetWeComMeetingRoomBookingResponse : MeetingResponse
{
    /// <summary>The room's id, a number.</summary>
    [JsonPropertyName("meetingroom_id")]
    public string? MeetingRoomId { get; init; }

    /// <summary>The booking.</summary>
    [JsonPropertyName("schedule")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMeetingRoomBooking>))]
    public WeComMeetingRoomBooking? Booking { get; init; }
}
