using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A meeting room to book for a period.</summary>
public sealed partial record BookWeComMeetingRoomRequest
{
    /// <summary>The room's id, a number. A room whose bookings need approval cannot be booked through the API.</summary>
    [JsonPropertyName("meetingroom_id")]
    [JsonConverter(typeof(NumericIdConverter))]
    public required string MeetingRoomId { get; init; }

    /// <summary>The subject of the meeting. Null means no subject.</summary>
    [JsonPropertyName("subject")]
    public string? Subject { get; init; }

    /// <summary>
    /// When the booking begins; WeCom rounds it down to the full or half hour. A start that is more than a quarter of
    /// an hour in the past moves on to the next full or half hour.
    /// </summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>When the booking ends, at least 30 minutes after <see cref="StartTime"/> and in the future; WeCom rounds it up to the full or half hour.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>The user id of the member for whom the room is booked.</summary>
    [JsonPropertyName("booker")]
    public required string BookerUserId { get; init; }

    /// <summary>The user ids of the members who take part. Null or empty means none.</summary>
    [JsonPropertyName("attendees")]
    public IReadOnlyList<string>? AttendeeUserIds { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"MeetingRoomId = {MeetingRoomId}, Subject = {Subject}, StartTime = {StartTime}, EndTime = {EndTime}, BookerUserId = {BookerUserId}");
        builder.Append(CultureInfo.InvariantCulture, $", AttendeeUserIds = {AttendeeUserIds?.Count}");
        return true;
    }
}
