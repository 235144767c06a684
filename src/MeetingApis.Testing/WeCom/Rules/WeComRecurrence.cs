using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>The rules by which meetings and schedules repeat, which stand in <c>reminders</c>.</summary>
internal static class WeComRecurrence
{
    private const int Weekly = 1;
    private const int Monthly = 2;
    private const int Yearly = 5;
    private const int Weekdays = 7;

    /// <summary>Whether a day is one of the series that begins with the start.</summary>
    public static bool IsDue(JsonElement rules, DateTimeOffset start, DateTimeOffset day)
    {
        long interval = IsCustom(rules) ? Math.Max(1, Number(rules, "repeat_interval") ?? 1) : 1;
        switch (Number(rules, "repeat_type"))
        {
            case Weekdays:
                return day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
            case Weekly:
                int weeks = (DaysSinceMonday(start) + (day - start).Days) / 7;
                return weeks % interval == 0 && (day.DayOfWeek == start.DayOfWeek || Chosen(rules, "repeat_day_of_week").Contains(DaysSinceMonday(day) + 1));
            case Monthly:
                int months = ((day.Year - start.Year) * 12) + day.Month - start.Month;
                return months % interval == 0 && (day.Day == start.Day || Chosen(rules, "repeat_day_of_month").Contains(day.Day));
            case Yearly:
                return (day.Year - start.Year) % interval == 0 && day.Month == start.Month && day.Day == start.Day;
            default:
                return (day - start).Days % interval == 0;
        }
    }

    public static long? Number(JsonElement rules, string name) =>
        rules.TryGetProperty(name, out JsonElement value) ? ToNumber(value) : null;

    private static int DaysSinceMonday(DateTimeOffset day) => ((int)day.DayOfWeek + 6) % 7;

    /// <summary>Whether interval and chosen days count: in a custom repetition only.</summary>
    private static bool IsCustom(JsonElement rules) => Number(rules, "is_custom_repeat") == 1;

    private static IEnumerable<long> Chosen(JsonElement rules, string name) =>
        IsCustom(rules) && rules.TryGetProperty(name, out JsonElement days) && days.ValueKind == JsonValueKind.Array ? days.EnumerateArray().Select(ToNumber).OfType<long>() : [];

    private static long? ToNumber(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number) ? number : null;
}
