using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>The bookings of meeting rooms to list, within one day.</summary>
public sealed partial record ListWeComMeetingRoomBookingsRequest
{
    /// <summary>The room's id, a number. Null lists all rooms, or those at the place given by the other properties.</summary>
    [JsonPropertyName("meetingroom_id")]
    [JsonConverter(typeof(NumericIdConverter))]
    public string? MeetingRoomId { get; init; }

    /// <summary>Start of the period to read; sent in whole seconds, a fraction is cut off. Null means now.</summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>
    /// End of the period to read, no later than the midnight in China (UTC+8) that ends the day of
    /// <see cref="StartTime"/>; sent in whole seconds, a fraction is cut off. Null means the midnight that ends today,
    /// so a start on another day needs an end too.
    /// </summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>Lists only rooms in this city. Null does not restrict.</summary>
    [JsonPropertyName("city")]
    public string? City { get; init; }

    /// <summary>Lists only rooms in this building; requires <see cref="City"/>. Null does not restrict.</summary>
    [JsonPropertyName("building")]
    public string? Building { get; init; }

    /// <summary>Lists only rooms on this floor; requires <see cref="City"/> and <see cref="Building"/>. Null does not restrict.</summary>
    [JsonPropertyName("floor")]
    public string? Floor { get; init; }
}
