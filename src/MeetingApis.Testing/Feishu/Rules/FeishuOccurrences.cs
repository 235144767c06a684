using System.Globalization;

namespace MeetingApis.Testing;

/// <summary>
/// The times at which an event takes place. Of an RRULE it reads FREQ, INTERVAL, COUNT, UNTIL and, in weekly rules, BYDAY, in
/// UTC+8; it looks two years ahead, the longest time for which a series can have a room.
/// </summary>
internal static class FeishuOccurrences
{
    /// <summary>No interval is longer, whatever its unit; the vendor prints no limit.</summary>
    private const int LongestInterval = 1000;

    /// <summary>The first year after which the longest interval ends behind the last day that .NET knows.</summary>
    private const int LastYears = 8990;

    private static readonly string[] s_days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    /// <summary>Those of an event: a series without its exceptions, which are events of their own, and without what was deleted.</summary>
    public static IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> Of(SimulatedFeishuCalendarEvent made) => Without(made.TakenOut, Of(made.StartTime, made.EndTime, made.Recurrence));

    /// <summary>Those of a booking, likewise.</summary>
    public static IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> Of(SimulatedFeishuRoomReservation booking) => Without(booking.TakenOut, Of(booking.StartTime, booking.EndTime, booking.Recurrence));

    public static IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> Of(DateTimeOffset start, DateTimeOffset end, string? recurrence)
    {
        if (string.IsNullOrEmpty(recurrence) || start.Year >= LastYears)
        {
            return [(start, end)];
        }

        ILookup<string, string> rule = Parse(recurrence);
        DateTimeOffset last = start.AddYears(2);
        if (rule["UNTIL"].FirstOrDefault() is { } until && ReadUntil(until) is { } latest && latest < last)
        {
            last = latest;
        }

        int count = int.TryParse(rule["COUNT"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out int most) ? most : int.MaxValue;
        return Starts(ChinaTime.Of(start), rule).TakeWhile(at => at <= last).Take(count).Select(at => (at, EndOf(at, end - start)));
    }

    /// <summary>The times within a span, its ends excluded.</summary>
    public static IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> Within(IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> times, DateTimeOffset from, DateTimeOffset to) =>
        times.TakeWhile(time => time.Start < to).Where(time => time.End > from);

    /// <summary>Whether a rule can be kept: it has a frequency, an interval that is not endless, and days that exist.</summary>
    public static bool CanRead(string recurrence)
    {
        ILookup<string, string> rule = Parse(recurrence);
        return rule["FREQ"].FirstOrDefault() is "DAILY" or "WEEKLY" or "MONTHLY" or "YEARLY"
            && rule["INTERVAL"].All(static text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int every) && every is >= 1 and <= LongestInterval)
            && rule["BYDAY"].All(static text => text.Split(',').All(static day => s_days.Contains(day.TrimStart('+', '-', '1', '2', '3', '4', '5'), StringComparer.Ordinal)));
    }

    private static IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> Without(IReadOnlyList<long> takenOut, IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> times) =>
        takenOut.Count == 0 ? times : times.Where(time => !takenOut.Contains(time.Start.ToUnixTimeSeconds()));

    private static ILookup<string, string> Parse(string recurrence) => recurrence.Replace("RRULE:", "", StringComparison.OrdinalIgnoreCase).Split(';')
        .Select(static part => part.Split('=', 2))
        .Where(static part => part.Length == 2)
        .ToLookup(static part => part[0].Trim().ToUpperInvariant(), static part => part[1].Trim().ToUpperInvariant(), StringComparer.Ordinal);

    // A test may store any rule: one without an interval or without days that exist is read as if it said nothing of them.
    private static IEnumerable<DateTimeOffset> Starts(DateTimeOffset start, ILookup<string, string> rule)
    {
        int interval = int.TryParse(rule["INTERVAL"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out int every) ? Math.Clamp(every, 1, LongestInterval) : 1;
        string[] days = [.. s_days.Intersect(rule["BYDAY"].FirstOrDefault()?.Split(',') ?? [], StringComparer.Ordinal)];
        for (int i = 0; ; i++)
        {
            switch (rule["FREQ"].FirstOrDefault())
            {
                case "DAILY":
                    yield return start.AddDays((double)interval * i);
                    break;
                case "WEEKLY" when days.Length > 0:
                    DateTimeOffset monday = start.AddDays(-(((int)start.DayOfWeek + 6) % 7)).AddDays(7.0 * interval * i);
                    foreach (DateTimeOffset day in Enumerable.Range(0, 7).Select(offset => monday.AddDays(offset)).Where(day => day >= start && days.Contains(s_days[(int)day.DayOfWeek], StringComparer.Ordinal)))
                    {
                        yield return day;
                    }

                    break;
                case "WEEKLY":
                    yield return start.AddDays(7.0 * interval * i);
                    break;
                case "MONTHLY":
                    yield return start.AddMonths(interval * i);
                    break;
                case "YEARLY":
                    yield return start.AddYears(interval * i);
                    break;
                default:
                    yield return start;
                    yield break;
            }
        }
    }

    private static DateTimeOffset EndOf(DateTimeOffset start, TimeSpan length) => length < DateTimeOffset.MaxValue - start ? start.ToUniversalTime() + length : DateTimeOffset.MaxValue;

    // The last day that .NET knows is beyond every series.
    private static DateTimeOffset? ReadUntil(string text) =>
        DateTimeOffset.TryParseExact(text, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time) ? time
        : DateTimeOffset.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset day) && day < DateTimeOffset.MaxValue.AddDays(-1) ? day.AddDays(1)
        : null;
}
