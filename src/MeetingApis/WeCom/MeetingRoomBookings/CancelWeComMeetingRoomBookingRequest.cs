using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>The booking of a meeting room to cancel.</summary>
public sealed partial record CancelWeComMeetingRoomBookingRequest
{
    /// <summary>The booking's id.</summary>
    [JsonPropertyName("booking_id")]
    public required string BookingId { get; init; }

    /// <summary>
    /// Whether to keep the calendar entry (日程). False deletes it too. It has an effect only on a booking that is not
    /// recurring. Null leaves the choice to WeCom, whose page gives no default.
    /// </summary>
    [JsonPropertyName("keep_schedule")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? KeepSchedule { get; init; }

    /// <summary>The day of a series to cancel, as midnight in China (UTC+8). Null cancels the whole series.</summary>
    [JsonPropertyName("cancel_date")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? CancelDate { get; init; }
}
