using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>A meeting room that was booked. Its times are rounded: read the booking, and do not rely on the requested times.</summary>
public sealed record BookWeComMeetingRoomResponse : MeetingResponse, ICreated
{
    /// <summary>The booking's id.</summary>
    [JsonPropertyName("booking_id")]
    [NeverNull]
    public string? BookingId { get; init; }

    /// <summary>The id of the calendar entry (日程) that WeCom created for it.</summary>
    [JsonPropertyName("schedule_id")]
    [NeverNull]
    public string? ScheduleId { get; init; }

    string? ICreated.CreatedId => BookingId;
}
