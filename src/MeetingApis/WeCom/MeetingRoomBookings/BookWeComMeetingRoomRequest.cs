using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A meeting room to book for a time.</summary>
public sealed partial record BookWeComMeetingRoomRequest
{
    /// <summary>The room's id, a number. Rooms whose bookings have to be approved cannot be booked through the API.</summary>
    [JsonPropertyName("meetingroom_id")]
    [JsonConverter(typeof(NumericIdConverter))]
    public required string MeetingRoomId { get; init; }

    /// <summary>What the meeting is about. Null for nothing.</summary>
    [JsonPropertyName("subject")]
    public string? Subject { get; init; }

    /// <summary>
    /// When the booking begins; WeCom moves it back to the full or half hour. A start that has passed by more than a quarter
    /// of an hour moves on to the next one.
    /// </summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>When the booking ends, at least 30 minutes after <see cref="StartTime"/> and in the future; WeCom moves it on to the full or half hour.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>The user id of the member for whom the room is booked.</summary>
    [JsonPropertyName("booker")]
    public required string BookerUserId { get; init; }

    /// <summary>The user ids of the members who take part. Null or empty for none.</summary>
    [JsonPropertyName("attendees")]
    public IReadOnlyList<string>? AttendeeUserIds { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"MeetingRoomId = {MeetingRoomId}, Subject = {Subject}, StartTime = {StartTime}, EndTime = {EndTime}, BookerUserId = {BookerUserId}");
        builder.Append(CultureInfo.InvariantCulture, $", AttendeeUserIds = {AttendeeUserIds?.Count}");
        return true;
    }
}
