using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>On which days an event repeats, as the vendor's <c>recurrence</c> says it.</summary>
internal sealed class DingTalkRepetition(JsonElement recurrence, DateOnly first)
{
    private static readonly string[] s_weeksOfMonth = ["first", "second", "third", "fourth"];

    private readonly JsonElement _pattern = recurrence.TryGetProperty("pattern", out JsonElement pattern) ? pattern : JsonElement.Parse("{}");
    private readonly JsonElement _range = recurrence.TryGetProperty("range", out JsonElement range) ? range : JsonElement.Parse("{}");

    /// <summary>How often it takes place at most.</summary>
    public int Count => Text(_range, "type") == "numbered" ? Number(_range, "numberOfOccurrences") ?? 1 : int.MaxValue;

    /// <summary>After when it takes place no more.</summary>
    public DateTimeOffset End => Text(_range, "type") == "endDate" && Rfc3339.TryRead(Text(_range, "endDate"), out DateTimeOffset end) ? end : DateTimeOffset.MaxValue;

    private int Interval => Math.Max(1, Number(_pattern, "interval") ?? 1);

    public bool FallsOn(DateOnly day) => Text(_pattern, "type") switch
    {
        "daily" => Every(day.DayNumber - first.DayNumber),
        "weekly" => Every(WeekOf(day) - WeekOf(first)) && IsNamed(day),
        "absoluteMonthly" => Every(MonthOf(day) - MonthOf(first)) && day.Day == (Number(_pattern, "dayOfMonth") ?? first.Day),
        "relativeMonthly" => Every(MonthOf(day) - MonthOf(first)) && IsNamed(day) && IsInWeek(day),
        "absoluteYearly" => Every(day.Year - first.Year) && (day.Month, day.Day) == (first.Month, first.Day),
        _ => day == first,
    };

    private bool Every(int passed) => passed % Interval == 0;

    private bool IsNamed(DateOnly day) => Text(_pattern, "daysOfWeek") is { Length: > 0 } names
        ? names.Split(',', StringSplitOptions.TrimEntries).Contains(day.DayOfWeek.ToString(), StringComparer.OrdinalIgnoreCase)
        : day.DayOfWeek == first.DayOfWeek;

    private bool IsInWeek(DateOnly day) => Text(_pattern, "index") switch
    {
        "last" => day.AddDays(7).Month != day.Month,
        { } index => (day.Day - 1) / 7 == Array.IndexOf(s_weeksOfMonth, index),
        null => (day.Day - 1) / 7 == (first.Day - 1) / 7,
    };

    // The first day of all was a Monday.
    private int WeekOf(DateOnly day) => (day.DayNumber + 1 - (int)(Enum.TryParse(Text(_pattern, "firstDayOfWeek"), ignoreCase: true, out DayOfWeek start) ? start : DayOfWeek.Sunday)) / 7;

    private static int MonthOf(DateOnly day) => (day.Year * 12) + day.Month;

    private static string? Text(JsonElement part, string name) => part.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement part, string name) => part.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number) ? number : null;
}
