using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A schedule (日程).</summary>
/// <remarks>
/// Before you overwrite a schedule, read it with <see cref="IWeComSchedulesApi.BatchGetAsync"/>. A row of a list lacks
/// <see cref="IsWholeDay"/> and <see cref="WeComScheduleRemindersInfo.ReminderOffsets"/>.
/// </remarks>
public sealed record WeComSchedule
{
    /// <summary>The schedule's id.</summary>
    [JsonPropertyName("schedule_id")]
    [NeverNull]
    public string? ScheduleId { get; init; }

    /// <summary>A number that only grows, so that of two readings the larger is the later. Null where a schedule is read by its id.</summary>
    [JsonPropertyName("sequence")]
    public long? Sequence { get; init; }

    /// <summary>The id of the calendar that it is in.</summary>
    [JsonPropertyName("cal_id")]
    public string? CalendarId { get; init; }

    /// <summary>The user ids of the administrators. Empty when there are none.</summary>
    [JsonPropertyName("admins")]
    [NeverNull]
    public IReadOnlyList<string> AdminUserIds { get => field ?? []; init; }

    /// <summary>The members who take part, and what they answered. Empty when there are none.</summary>
    [JsonPropertyName("attendees")]
    [NeverNull]
    public IReadOnlyList<WeComScheduleAttendeeInfo> Attendees { get => field ?? []; init; }

    /// <summary>The title.</summary>
    [JsonPropertyName("summary")]
    public string? Summary { get; init; }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The place.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; init; }

    /// <summary>When it begins.</summary>
    [JsonPropertyName("start_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When it ends.</summary>
    [JsonPropertyName("end_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>Whether it takes whole days. Null in lists, whose rows lack it.</summary>
    [JsonPropertyName("is_whole_day")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    [NeverNull]
    public bool? IsWholeDay { get; init; }

    /// <summary>Whether it takes place.</summary>
    [JsonPropertyName("status")]
    public WeComScheduleStatus? Status { get; init; }

    /// <summary>Repetition and reminders.</summary>
    [JsonPropertyName("reminders")]
    [JsonConverter(typeof(LenientObjectConverter<WeComScheduleRemindersInfo>))]
    [NeverNull]
    public WeComScheduleRemindersInfo? Reminders { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"ScheduleId = {ScheduleId}, Sequence = {Sequence}, CalendarId = {CalendarId}, AdminUserIds = {AdminUserIds.Count}, Attendees = {Attendees.Count}");
        builder.Append(CultureInfo.InvariantCulture, $", Summary = {Summary}, Description = {Description}, Location = {Location}, StartTime = {StartTime}, EndTime = {EndTime}, IsWholeDay = {IsWholeDay}");
        builder.Append(CultureInfo.InvariantCulture, $", Status = {Status}, Reminders = {Reminders}");
        return true;
    }
}
