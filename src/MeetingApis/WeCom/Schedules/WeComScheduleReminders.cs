using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>Repetition and reminders of a schedule.</summary>
public sealed partial record WeComScheduleReminders
{
    /// <summary>Whether attendees are reminded. Null means false.</summary>
    [JsonPropertyName("is_remind")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? IsRemind { get; init; }

    /// <summary>
    /// How long before the start attendees are reminded once: 0 (at the start), 5 minutes, 15 minutes, 1 hour or 1 day.
    /// WeCom has replaced it by <see cref="ReminderOffsets"/>, which wins where both are given. Null means no such
    /// reminder.
    /// </summary>
    [JsonPropertyName("remind_before_event_secs")]
    [JsonConverter(typeof(DurationSecondsConverter))]
    public TimeSpan? RemindBeforeEvent { get; init; }

    /// <summary>
    /// When attendees are reminded, counted from the start; negative is before it. 0, or 5 minutes, 15 minutes, 1 hour or
    /// 1 day before; for a whole day also 2 or 7 days before, and 9 hours after its start. Null or empty means no such
    /// reminder.
    /// </summary>
    [JsonPropertyName("remind_time_diffs")]
    [JsonConverter(typeof(ItemListConverter<TimeSpan, DurationSecondsConverter>))]
    public IReadOnlyList<TimeSpan>? ReminderOffsets { get; init; }

    /// <summary>Whether the schedule is recurring. Null means false.</summary>
    [JsonPropertyName("is_repeat")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? IsRepeat { get; init; }

    /// <summary>How the schedule repeats. Only with <see cref="IsRepeat"/>; <see cref="WeComScheduleRepeatType.Daily"/>, which is 0, passes without it.</summary>
    [JsonPropertyName("repeat_type")]
    public WeComScheduleRepeatType? RepeatType { get; init; }

    /// <summary>When the repetition ends; sent in whole seconds. Null means never. Only with <see cref="IsRepeat"/>.</summary>
    [JsonPropertyName("repeat_until")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? RepeatUntil { get; init; }

    /// <summary>Whether the repetition is custom (自定义): at an interval, on chosen days. Only with <see cref="IsRepeat"/>. Null means false.</summary>
    [JsonPropertyName("is_custom_repeat")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? IsCustomRepeat { get; init; }

    /// <summary>The interval in the unit of <see cref="RepeatType"/>, at least 1. Required for a custom repetition; null or 0 for all others.</summary>
    [JsonPropertyName("repeat_interval")]
    public int? RepeatInterval { get; init; }

    /// <summary>The days of a custom weekly repetition; null or empty for all others.</summary>
    [JsonPropertyName("repeat_day_of_week")]
    [JsonConverter(typeof(ItemListConverter<DayOfWeek, DayOfWeekConverter>))]
    public IReadOnlyList<DayOfWeek>? RepeatDaysOfWeek { get; init; }

    /// <summary>The days of a custom monthly repetition, 1 to 31; null or empty for all others.</summary>
    [JsonPropertyName("repeat_day_of_month")]
    public IReadOnlyList<int>? RepeatDaysOfMonth { get; init; }

    /// <summary>The time zone of the repetition as its distance from UTC in hours, -12 to 12. Null means 8, China's.</summary>
    [JsonPropertyName("timezone")]
    public int? TimeZoneHours { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"IsRemind = {IsRemind}, RemindBeforeEvent = {RemindBeforeEvent}, ReminderOffsets = {ReminderOffsets?.Count}, IsRepeat = {IsRepeat}, RepeatType = {RepeatType}");
        builder.Append(CultureInfo.InvariantCulture, $", RepeatUntil = {RepeatUntil}, IsCustomRepeat = {IsCustomRepeat}, RepeatInterval = {RepeatInterval}, RepeatDaysOfWeek = {RepeatDaysOfWeek?.Count}");
        builder.Append(CultureInfo.InvariantCulture, $", RepeatDaysOfMonth = {RepeatDaysOfMonth?.Count}, TimeZoneHours = {TimeZoneHours}");
        return true;
    }
}
