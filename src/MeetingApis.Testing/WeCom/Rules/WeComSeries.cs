using System.Globalization;
using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>The single meetings of a series, by the rules that its <c>reminders</c> hold.</summary>
internal static class WeComSeries
{
    private const int Weekly = 1;
    private const int Monthly = 2;
    private const int Weekdays = 7;

    /// <summary>Fifty meetings a year apart: no series reaches further.</summary>
    private const int MostDays = 20_000;

    private static readonly TimeSpan s_chinaOffset = TimeSpan.FromHours(8);

    /// <summary>The meetings with their ids, in their order; none where the meeting does not repeat.</summary>
    public static IReadOnlyList<(string Id, DateTimeOffset Start)> Of(SimulatedWeComMeeting meeting)
    {
        JsonElement rules = meeting.Reminders;
        if (!WeComReminders.IsRecurring(rules))
        {
            return [];
        }

        DateTimeOffset start = meeting.StartTime.ToOffset(s_chinaOffset);
        int most = Number(rules, "repeat_type") == Monthly ? 50 : 200;
        bool counts = Number(rules, "repeat_until_type") == 1;
        var until = DateTimeOffset.FromUnixTimeSeconds(counts ? uint.MaxValue : Number(rules, "repeat_until") ?? uint.MaxValue);
        return
        [
            .. Enumerable.Range(0, MostDays)
                .Where(day => IsDue(rules, start, start.AddDays(day)))
                .Select(day => start.AddDays(day))
                .TakeWhile(due => due <= until)
                .Take((int)Math.Min(most, counts ? Number(rules, "repeat_until_count") ?? most : most))
                .Select(due => (IdOf(meeting, due), due)),
        ];
    }

    /// <summary>Refuses an id that belongs to no meeting of the series.</summary>
    public static void RequirePart(SimulatedWeComMeeting meeting, string subMeetingId)
    {
        if (!Of(meeting).Any(part => string.Equals(part.Id, subMeetingId, StringComparison.Ordinal)))
        {
            throw WeComGateway.Error(730003, "invalid sub_meetingid");
        }
    }

    private static string IdOf(SimulatedWeComMeeting meeting, DateTimeOffset due) =>
        meeting.MeetingId + "_" + due.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static bool IsDue(JsonElement rules, DateTimeOffset start, DateTimeOffset day)
    {
        long interval = Number(rules, "repeat_interval") ?? 1;
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
            default:
                return (day - start).Days % interval == 0;
        }
    }

    private static int DaysSinceMonday(DateTimeOffset day) => ((int)day.DayOfWeek + 6) % 7;

    /// <summary>Chosen days count in a custom repetition only.</summary>
    private static IEnumerable<long> Chosen(JsonElement rules, string name) =>
        Number(rules, "is_custom_repeat") == 1 && rules.TryGetProperty(name, out JsonElement days) ? days.EnumerateArray().Select(day => day.GetInt64()) : [];

    private static long? Number(JsonElement rules, string name) => rules.TryGetProperty(name, out JsonElement value) ? value.GetInt64() : null;
}
