using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>Repetition and reminders of a scheduled meeting. In a change, null keeps a value; in a new meeting, null means WeCom's default.</summary>
/// <remarks>
/// These require advanced meeting features, and providers' apps cannot send them: <see cref="IsCustomRepeat"/>,
/// <see cref="RepeatDaysOfWeek"/>, <see cref="RepeatDaysOfMonth"/>, <see cref="RepeatUntilType"/> and
/// <see cref="RepeatUntilCount"/>. Without them <see cref="RepeatInterval"/> is 1 or 2, and for weekly repetitions
/// only.
/// </remarks>
public sealed partial record WeComMeetingReminders
{
    /// <summary>Whether the meeting is recurring. False by default. Null keeps it.</summary>
    [JsonPropertyName("is_repeat")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? IsRepeat { get; init; }

    /// <summary>How the meeting repeats; a custom repetition is daily, weekly or monthly. It has an effect only with <see cref="IsRepeat"/>. Null keeps it.</summary>
    [JsonPropertyName("repeat_type")]
    public WeComMeetingRepeatType? RepeatType { get; init; }

    /// <summary>
    /// Whether the repetition is custom (自定义): at an interval of days, weeks or months, on chosen days. It has an
    /// effect only with <see cref="IsRepeat"/>. Null keeps it.
    /// </summary>
    [JsonPropertyName("is_custom_repeat")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? IsCustomRepeat { get; init; }

    /// <summary>What ends the repetition. WeCom's default is <see cref="WeComMeetingRepeatUntilType.Date"/>. Null keeps it.</summary>
    [JsonPropertyName("repeat_until_type")]
    public WeComMeetingRepeatUntilType? RepeatUntilType { get; init; }

    /// <summary>The number of meetings after which the repetition ends, at most 200, or 50 if it is monthly. 7 by default. Null keeps it.</summary>
    [JsonPropertyName("repeat_until_count")]
    public int? RepeatUntilCount { get; init; }

    /// <summary>
    /// When the repetition ends; sent in whole seconds. It has an effect only with
    /// <see cref="WeComMeetingRepeatUntilType.Date"/>. A time beyond WeCom's limit of 200 meetings (50 if it is
    /// monthly) means that limit. Null means that limit too or, in a new meeting, a week from now.
    /// </summary>
    [JsonPropertyName("repeat_until")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? RepeatUntil { get; init; }

    /// <summary>The interval in days, weeks or months, as <see cref="RepeatType"/> says. Required for a custom repetition. Null keeps it.</summary>
    [JsonPropertyName("repeat_interval")]
    public int? RepeatInterval { get; init; }

    /// <summary>The days of a custom weekly repetition. WeCom adds the day of the meeting's start if it is missing. Null keeps them.</summary>
    [JsonPropertyName("repeat_day_of_week")]
    [JsonConverter(typeof(ItemListConverter<DayOfWeek, DayOfWeekConverter>))]
    public IReadOnlyList<DayOfWeek>? RepeatDaysOfWeek { get; init; }

    /// <summary>The days of a custom monthly repetition, 1 to 31. WeCom adds the day of the meeting's start if it is missing. Null keeps them.</summary>
    [JsonPropertyName("repeat_day_of_month")]
    public IReadOnlyList<int>? RepeatDaysOfMonth { get; init; }

    /// <summary>
    /// How long before the start members are reminded: 0 (at the start), 5 minutes, 15 minutes, 1 hour or 1 day. WeCom
    /// silently takes any other time for 0, so the library refuses it. Null keeps them.
    /// </summary>
    [JsonPropertyName("remind_before")]
    [JsonConverter(typeof(ItemListConverter<TimeSpan, DurationSecondsConverter>))]
    public IReadOnlyList<TimeSpan>? RemindBefore { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"IsRepeat = {IsRepeat}, RepeatType = {RepeatType}, IsCustomRepeat = {IsCustomRepeat}, RepeatUntilType = {RepeatUntilType}");
        builder.Append(CultureInfo.InvariantCulture, $", RepeatUntilCount = {RepeatUntilCount}, RepeatUntil = {RepeatUntil}, RepeatInterval = {RepeatInterval}, RepeatDaysOfWeek = {RepeatDaysOfWeek?.Count}");
        builder.Append(CultureInfo.InvariantCulture, $", RepeatDaysOfMonth = {RepeatDaysOfMonth?.Count}, RemindBefore = {RemindBefore?.Count}");
        return true;
    }
}
