using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>The booking of a meeting room for one period.</summary>
public sealed record WeComMeetingRoomBooking
{
    /// <summary>The booking's id.</summary>
    [JsonPropertyName("booking_id")]
    public string? BookingId { get; init; }

    /// <summary>The id of the series of bookings that this one belongs to. Null for a single booking, and in lists.</summary>
    [JsonPropertyName("master_booking_id")]
    public string? MasterBookingId { get; init; }

    /// <summary>
    /// The id of the calendar entry (日程) of the booking, which differs from <see cref="BookingId"/>. It is useless once
    /// the booking was cancelled without keeping the entry.
    /// </summary>
    [JsonPropertyName("schedule_id")]
    public string? ScheduleId { get; init; }

    /// <summary>When the booking begins, on a full or half hour.</summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(PromisedConverter<DateTimeOffset, UnixSecondsConverter>))]
    [NeverNull]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When the booking ends, on a full or half hour.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(PromisedConverter<DateTimeOffset, UnixSecondsConverter>))]
    [NeverNull]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>The user id of the member who booked the room.</summary>
    [JsonPropertyName("booker")]
    public string? BookerUserId { get; init; }

    /// <summary>The state of the booking.</summary>
    [JsonPropertyName("status")]
    public WeComMeetingRoomBookingStatus? Status { get; init; }

    /// <summary>Reads the name that WeCom gave the booking's id before 2022. Both names are read.</summary>
    [JsonInclude]
    [JsonPropertyName("meeting_id")]
    internal string? FormerBookingId { get => null; init => BookingId ??= value; }
}
