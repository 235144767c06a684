using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A meeting room to book for the time of a calendar entry.</summary>
public sealed partial record BookWeComMeetingRoomForScheduleRequest
{
    /// <summary>The room's id, a number. A room whose bookings need approval cannot be booked through the API.</summary>
    [JsonPropertyName("meetingroom_id")]
    [JsonConverter(typeof(NumericIdConverter))]
    public required string MeetingRoomId { get; init; }

    /// <summary>The id of the calendar entry (日程), which this app must have created. The entry may be recurring.</summary>
    [JsonPropertyName("schedule_id")]
    public required string ScheduleId { get; init; }

    /// <summary>The user id of the member for whom the room is booked.</summary>
    [JsonPropertyName("booker")]
    public required string BookerUserId { get; init; }
}
