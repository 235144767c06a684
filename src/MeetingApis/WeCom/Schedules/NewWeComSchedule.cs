using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>What a new schedule says of itself.</summary>
public sealed partial record NewWeComSchedule
{
    /// <summary>When the schedule begins; sent in whole seconds, a fraction is cut off.</summary>
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

    /// <summary>The members who take part, at most 1,000. Null or empty means none.</summary>
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

    /// <summary>
    /// The id of the calendar, at most 64 bytes of UTF-8. This app must have created it. Null puts the schedule into the
    /// app's default calendar; a third-party app has none and must name a calendar.
    /// </summary>
    [JsonPropertyName("cal_id")]
    public string? CalendarId { get; init; }

    /// <summary>Repetition and reminders. Null means neither.</summary>
    [JsonPropertyName("reminders")]
    public WeComScheduleReminders? Reminders { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"StartTime = {StartTime}, EndTime = {EndTime}, IsWholeDay = {IsWholeDay}, AdminUserIds = {AdminUserIds?.Count}, Attendees = {Attendees?.Count}");
        builder.Append(CultureInfo.InvariantCulture, $", Summary = {Summary}, Description = {Description}, Location = {Location}, CalendarId = {CalendarId}, Reminders = {Reminders}");
        return true;
    }
}
