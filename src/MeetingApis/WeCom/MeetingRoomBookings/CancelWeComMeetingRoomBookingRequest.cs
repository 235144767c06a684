using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>Which booking of a meeting room to cancel.</summary>
public sealed partial record CancelWeComMeetingRoomBookingRequest
{
    /// <summary>The booking's id.</summary>
    [JsonPropertyName("booking_id")]
    public required string BookingId { get; init; }

    /// <summary>Whether the calendar entry (日程) stays. False deletes it too. Counts only where the booking does not repeat. Null leaves it to WeCom, whose page gives no default.</summary>
    [JsonPropertyName("keep_schedule")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? KeepSchedule { get; init; }

    /// <summary>The one day of a series to cancel, as its midnight in China (UTC+8). Null cancels the whole series.</summary>
    [JsonPropertyName("cancel_date")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? CancelDate { get; init; }
}
