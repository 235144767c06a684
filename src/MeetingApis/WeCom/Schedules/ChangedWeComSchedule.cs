using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>What a schedule is to say of itself. It replaces everything that the schedule said before.</summary>
/// <remarks>
/// While a room is booked for the schedule, WeCom refuses another <see cref="StartTime"/>, <see cref="EndTime"/>,
/// <see cref="IsWholeDay"/>, repetition or time zone with a <see cref="MeetingConflictException"/>: cancel the booking
/// with a <see cref="CancelWeComMeetingRoomBookingRequest.KeepSchedule"/> of true, because WeCom deletes the schedule
/// otherwise; then change the schedule and book again. For a recurring booking WeCom documents no way to keep the
/// schedule.
/// </remarks>
public sealed partial record ChangedWeComSchedule
{
    /// <summary>The schedule's id.</summary>
    [JsonPropertyName("schedule_id")]
    public required string ScheduleId { get; init; }

    /// <summary>
    /// When the schedule begins, for a part of a series not before the day of
    /// <see cref="UpdateWeComScheduleRequest.OccurrenceStartTime"/>; sent in whole seconds, a fraction is cut off.
    /// </summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>When the schedule ends, after <see cref="StartTime"/>; sent in whole seconds, a fraction is cut off. Of a whole day it may be the same time.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>Whether the schedule takes whole days. The page does not say how WeCom rounds its times. Null means false.</summary>
    [JsonPropertyName("is_whole_day")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? IsWholeDay { get; init; }

    /// <summary>The user ids of at most 3 administrators, who must be among the attendees. Null or empty means none.</summary>
    [JsonPropertyName("admins")]
    public IReadOnlyList<string>? AdminUserIds { get; init; }

    /// <summary>
    /// All members who are to take part, at most 1,000; members who are not in the list no longer do. Empty means none.
    /// Null only with <see cref="UpdateWeComScheduleRequest.SkipAttendees"/>. The page does not require the list; the
    /// library does, so that a change of the time alone does not remove everybody.
    /// </summary>
    [JsonPropertyName("attendees")]
    public IReadOnlyList<WeComScheduleAttendee>? Attendees { get; init; }

    /// <summary>The title, at most 128 characters (Unicode code points). Null or empty lets WeCom write a title of its own.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; init; }

    /// <summary>The description, at most 1,000 characters (Unicode code points). Null or empty means none.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The place, at most 128 characters (Unicode code points). It books no room. Null or empty means none.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; init; }

    /// <summary>Repetition and reminders. Null means neither.</summary>
    [JsonPropertyName("reminders")]
    public WeComScheduleReminders? Reminders { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"ScheduleId = {ScheduleId}, StartTime = {StartTime}, EndTime = {EndTime}, IsWholeDay = {IsWholeDay}, AdminUserIds = {AdminUserIds?.Count}");
        builder.Append(CultureInfo.InvariantCulture, $", Attendees = {Attendees?.Count}, Summary = {Summary}, Description = {Description}, Location = {Location}, Reminders = {Reminders}");
        return true;
    }
}
