using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The days on which a repeated calendar event takes place.</summary>
public sealed partial record DingTalkRecurrencePattern
{
    /// <summary>How the event repeats.</summary>
    [JsonPropertyName("type")]
    public DingTalkRecurrenceType? Type { get; init; }

    /// <summary>The day of the month, 1 to 31. It goes with <see cref="DingTalkRecurrenceType.AbsoluteMonthly"/> only.</summary>
    [JsonPropertyName("dayOfMonth")]
    public int? DayOfMonth { get; init; }

    /// <summary>The days of the week; sent as one text. Null leaves them to DingTalk.</summary>
    [JsonPropertyName("daysOfWeek")]
    [JsonConverter(typeof(CommaSeparatedCodesConverter<DingTalkWeekday>))]
    public IReadOnlyList<DingTalkWeekday>? DaysOfWeek { get; init; }

    /// <summary>Which of the equal days of the week in a month is meant. It goes with <see cref="DingTalkRecurrenceType.RelativeMonthly"/> only.</summary>
    [JsonPropertyName("index")]
    public DingTalkRecurrenceIndex? Index { get; init; }

    /// <summary>The number of days, weeks, months or years from one event to the next, 1 to 365.</summary>
    [JsonPropertyName("interval")]
    public int? Interval { get; init; }

    /// <summary>The day on which a week begins. Null means Sunday.</summary>
    [JsonPropertyName("firstDayOfWeek")]
    public DingTalkWeekday? FirstDayOfWeek { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Type = {Type}, DayOfMonth = {DayOfMonth}, DaysOfWeek = [{string.Join(", ", DaysOfWeek ?? [])}], Index = {Index}, Interval = {Interval}, FirstDayOfWeek = {FirstDayOfWeek}");
        return true;
    }
}
