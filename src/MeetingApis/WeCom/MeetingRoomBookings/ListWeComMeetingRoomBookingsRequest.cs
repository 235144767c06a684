using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>Which bookings of meeting rooms to list, within one day.</summary>
public sealed partial record ListWeComMeetingRoomBookingsRequest
{
    /// <summary>The room's id, a number. Null for all rooms, or for those at the place below.</summary>
    [JsonPropertyName("meetingroom_id")]
    [JsonConverter(typeof(NumericIdConverter))]
    public string? MeetingRoomId { get; init; }

    /// <summary>Start of the time to look at; whole seconds, a fraction is cut off. Null is now.</summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>
    /// End of the time to look at, no later than the midnight in China (UTC+8) that ends the day of <see cref="StartTime"/>;
    /// whole seconds, a fraction is cut off. Null is the midnight that ends today, so a start on another day needs an end too.
    /// </summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>Rooms in this city. Null for any.</summary>
    [JsonPropertyName("city")]
    public string? City { get; init; }

    /// <summary>Rooms in this building; needs <see cref="City"/>. Null for any.</summary>
    [JsonPropertyName("building")]
    public string? Building { get; init; }

    /// <summary>Rooms on this floor; needs <see cref="City"/> and <see cref="Building"/>. Null for any.</summary>
    [JsonPropertyName("floor")]
    public string? Floor { get; init; }
}
