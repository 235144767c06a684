using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A part of a series with its own repetition, because someone changed "this one" or "this and all that follow".</summary>
public sealed record WeComMeetingSeriesPart
{
    /// <summary>The part's id, to which <see cref="WeComSubMeeting.RepeatId"/> points.</summary>
    [JsonPropertyName("repeat_id")]
    public string? RepeatId { get; init; }

    /// <summary>How the meeting repeats.</summary>
    [JsonPropertyName("repeat_type")]
    public WeComMeetingRepeatType? RepeatType { get; init; }

    /// <summary>Whether the repetition is custom (自定义): at an interval of days, weeks or months, on chosen days.</summary>
    [JsonPropertyName("is_custom_repeat")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? IsCustomRepeat { get; init; }

    /// <summary>The interval in days, weeks or months, as <see cref="RepeatType"/> says.</summary>
    [JsonPropertyName("repeat_interval")]
    public int? RepeatInterval { get; init; }

    /// <summary>The days of a custom weekly repetition. Empty when there are none.</summary>
    [JsonPropertyName("repeat_day_of_week")]
    [JsonConverter(typeof(ItemListConverter<DayOfWeek, DayOfWeekConverter>))]
    public IReadOnlyList<DayOfWeek> RepeatDaysOfWeek { get => field ?? []; init; }

    /// <summary>The days of a custom monthly repetition, 1 to 31. Empty when there are none.</summary>
    [JsonPropertyName("repeat_day_of_month")]
    public IReadOnlyList<int> RepeatDaysOfMonth { get => field ?? []; init; }

    /// <summary>What ends the repetition.</summary>
    [JsonPropertyName("repeat_until_type")]
    public WeComMeetingRepeatUntilType? RepeatUntilType { get; init; }

    /// <summary>The number of meetings after which the repetition ends, if a number ends it.</summary>
    [JsonPropertyName("repeat_until_count")]
    public int? RepeatUntilCount { get; init; }

    /// <summary>When the repetition ends, if a date ends it.</summary>
    [JsonPropertyName("repeat_until")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? RepeatUntil { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"RepeatId = {RepeatId}, RepeatType = {RepeatType}, IsCustomRepeat = {IsCustomRepeat}, RepeatInterval = {RepeatInterval}");
        builder.Append(CultureInfo.InvariantCulture, $", RepeatDaysOfWeek = {RepeatDaysOfWeek.Count}, RepeatDaysOfMonth = {RepeatDaysOfMonth.Count}, RepeatUntilType = {RepeatUntilType}");
        builder.Append(CultureInfo.InvariantCulture, $", RepeatUntilCount = {RepeatUntilCount}, RepeatUntil = {RepeatUntil}");
        return true;
    }
}
