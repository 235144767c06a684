using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>The booking of a meeting room for one time.</summary>
public sealed record WeComMeetingRoomBooking
{
    /// <summary>The booking's id.</summary>
    [JsonPropertyName("booking_id")]
    public string? BookingId { get; init; }

    /// <summary>The id of the series of bookings that this one belongs to. Null where it stands alone, and in lists.</summary>
    [JsonPropertyName("master_booking_id")]
    public string? MasterBookingId { get; init; }

    /// <summary>The id of the calendar entry (日程) that goes with it, which is another than <see cref="BookingId"/>. Of no use once the booking was cancelled and the entry not kept.</summary>
    [JsonPropertyName("schedule_id")]
    public string? ScheduleId { get; init; }

    /// <summary>When it begins, on a full or half hour.</summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(PromisedConverter<DateTimeOffset, UnixSecondsConverter>))]
    [NeverNull]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When it ends, on a full or half hour.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(PromisedConverter<DateTimeOffset, UnixSecondsConverter>))]
    [NeverNull]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>The user id of the member who booked it.</summary>
    [JsonPropertyName("booker")]
    public string? BookerUserId { get; init; }

    /// <summary>Where it stands.</summary>
    [JsonPropertyName("status")]
    public WeComMeetingRoomBookingStatus? Status { get; init; }

    /// <summary>Before 2022 WeCom called the booking's id so; both are read.</summary>
    [JsonInclude]
    [JsonPropertyName("meeting_id")]
    internal string? FormerBookingId { get => null; init => BookingId ??= value; }
}
