using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The days on which a repeated calendar event takes place, as DingTalk returns them.</summary>
public sealed record DingTalkRecurrencePatternInfo
{
    /// <summary>How the event repeats.</summary>
    [JsonPropertyName("type")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkRecurrenceType>))]
    public DingTalkRecurrenceType? Type { get; init; }

    /// <summary>The day of the month, with <see cref="DingTalkRecurrenceType.AbsoluteMonthly"/>.</summary>
    [JsonPropertyName("dayOfMonth")]
    public int? DayOfMonth { get; init; }

    /// <summary>The days of the week, as DingTalk writes them: <c>monday,friday</c>.</summary>
    [JsonPropertyName("daysOfWeek")]
    public string? DaysOfWeekText { get; init; }

    /// <summary>The days of the week of <see cref="DaysOfWeekText"/>. Empty when DingTalk sent none.</summary>
    [JsonIgnore]
    public IReadOnlyList<DingTalkWeekday> DaysOfWeek => CommaSeparatedCodesConverter<DingTalkWeekday>.Parse(DaysOfWeekText ?? "");

    /// <summary>Which of the equal days of the week in a month is meant, with <see cref="DingTalkRecurrenceType.RelativeMonthly"/>.</summary>
    [JsonPropertyName("index")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkRecurrenceIndex>))]
    public DingTalkRecurrenceIndex? Index { get; init; }

    /// <summary>The number of days, weeks, months or years from one event to the next.</summary>
    [JsonPropertyName("interval")]
    public int? Interval { get; init; }

    /// <summary>The day on which a week begins. Null means Sunday, or that it cannot be read: <see cref="MeetingResponse.UnreadFields"/> tells the two apart.</summary>
    [JsonPropertyName("firstDayOfWeek")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkWeekday>))]
    public DingTalkWeekday? FirstDayOfWeek { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Type = {Type}, DayOfMonth = {DayOfMonth}, DaysOfWeekText = {DaysOfWeekText}, DaysOfWeek = [{string.Join(", ", DaysOfWeek)}], Index = {Index}, Interval = {Interval}, FirstDayOfWeek = {FirstDayOfWeek}");
        return true;
    }
}
