using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>Repetition and reminders of a schedule, as responses say.</summary>
public sealed record WeComScheduleRemindersInfo
{
    /// <summary>Whether attendees are reminded.</summary>
    [JsonPropertyName("is_remind")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    [NeverNull]
    public bool? IsRemind { get; init; }

    /// <summary>How long before the start attendees are reminded once. WeCom has replaced it by <see cref="ReminderOffsets"/>.</summary>
    [JsonPropertyName("remind_before_event_secs")]
    [JsonConverter(typeof(DurationSecondsConverter))]
    [NeverNull]
    public TimeSpan? RemindBeforeEvent { get; init; }

    /// <summary>
    /// When attendees are reminded, counted from the start, from 7 days before to a day after; negative is before it.
    /// Empty when there are no reminders, and in lists, whose rows lack it.
    /// </summary>
    [JsonPropertyName("remind_time_diffs")]
    [JsonConverter(typeof(ItemListConverter<TimeSpan, DurationSecondsConverter>))]
    [NeverNull]
    public IReadOnlyList<TimeSpan> ReminderOffsets { get => field ?? []; init; }

    /// <summary>Whether the schedule is recurring.</summary>
    [JsonPropertyName("is_repeat")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    [NeverNull]
    public bool? IsRepeat { get; init; }

    /// <summary>How the schedule repeats.</summary>
    [JsonPropertyName("repeat_type")]
    public WeComScheduleRepeatType? RepeatType { get; init; }

    /// <summary>When the repetition ends. Null means never, or that the time cannot be read: <see cref="MeetingResponse.UnreadFields"/> tells the two apart.</summary>
    [JsonPropertyName("repeat_until")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? RepeatUntil { get; init; }

    /// <summary>Whether the repetition is custom (自定义): at an interval, on chosen days.</summary>
    [JsonPropertyName("is_custom_repeat")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    [NeverNull]
    public bool? IsCustomRepeat { get; init; }

    /// <summary>The interval of a custom repetition, in the unit of <see cref="RepeatType"/>.</summary>
    [JsonPropertyName("repeat_interval")]
    [NeverNull]
    public int? RepeatInterval { get; init; }

    /// <summary>The days of a custom weekly repetition. Empty when there are none.</summary>
    [JsonPropertyName("repeat_day_of_week")]
    [JsonConverter(typeof(ItemListConverter<DayOfWeek, DayOfWeekConverter>))]
    [NeverNull]
    public IReadOnlyList<DayOfWeek> RepeatDaysOfWeek { get => field ?? []; init; }

    /// <summary>The days of a custom monthly repetition, 1 to 31. Empty when there are none.</summary>
    [JsonPropertyName("repeat_day_of_month")]
    [NeverNull]
    public IReadOnlyList<int> RepeatDaysOfMonth { get => field ?? []; init; }

    /// <summary>The time zone of the repetition as its distance from UTC in hours, negative to the west.</summary>
    [JsonPropertyName("timezone")]
    [JsonConverter(typeof(WrappedInt32Converter))]
    [NeverNull]
    public int? TimeZoneHours { get; init; }

    /// <summary>The occurrences that do not take place. Empty when there are none, and in lists.</summary>
    [JsonPropertyName("exclude_time_list")]
    public IReadOnlyList<WeComScheduleExclusion> Exclusions { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"IsRemind = {IsRemind}, RemindBeforeEvent = {RemindBeforeEvent}, ReminderOffsets = {ReminderOffsets.Count}, IsRepeat = {IsRepeat}, RepeatType = {RepeatType}");
        builder.Append(CultureInfo.InvariantCulture, $", RepeatUntil = {RepeatUntil}, IsCustomRepeat = {IsCustomRepeat}, RepeatInterval = {RepeatInterval}, RepeatDaysOfWeek = {RepeatDaysOfWeek.Count}");
        builder.Append(CultureInfo.InvariantCulture, $", RepeatDaysOfMonth = {RepeatDaysOfMonth.Count}, TimeZoneHours = {TimeZoneHours}, Exclusions = {Exclusions.Count}");
        return true;
    }
}
