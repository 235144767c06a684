using System.Globalization;
using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>One time that an event takes place: a single event itself, or an instance of a series.</summary>
internal sealed record DingTalkOccurrence(SimulatedDingTalkCalendarEvent Event, DateTimeOffset Start, DateTimeOffset End, bool IsInstance = false)
{
    /// <summary>The id with which an instance is read; a series cannot be told from its first instance by it.</summary>
    public string Id => IsInstance ? string.Create(CultureInfo.InvariantCulture, $"{Event.EventId}.{Start.ToUnixTimeSeconds()}") : Event.EventId;

    public static bool Repeats(SimulatedDingTalkCalendarEvent held) => TryFindRecurrence(held, out _);

    /// <summary>
    /// The times that an event takes place, in their order: of a single event its only one, of a series those that begin before
    /// a moment and are no events of their own.
    /// </summary>
    public static IEnumerable<DingTalkOccurrence> Of(SimulatedDingTalkCalendarEvent held, DateTimeOffset until)
    {
        if (!TryFindRecurrence(held, out JsonElement rule))
        {
            yield return new DingTalkOccurrence(held, held.StartTime, held.EndTime);
            yield break;
        }

        DateTime first = DingTalkCalendarTimes.In(held.StartTime, held.TimeZone).DateTime;
        var repetition = new DingTalkRepetition(rule, DateOnly.FromDateTime(first));
        int left = repetition.Count;

        // A week before the last day that .NET knows, so that no time around it is out of reach.
        int lastDay = (DateTime.MaxValue - (held.EndTime - held.StartTime) - first).Days - 8;
        for (int day = 0; left > 0 && day <= lastDay; day++)
        {
            DateTime clock = first.AddDays(day);
            DateTimeOffset start = DingTalkCalendarTimes.At(clock, held.TimeZone);
            if (start >= until || start > repetition.End)
            {
                yield break;
            }

            if (repetition.FallsOn(DateOnly.FromDateTime(clock)))
            {
                left--;
                if (!held.TakenOut.Contains(start))
                {
                    yield return new DingTalkOccurrence(held, start, start + (held.EndTime - held.StartTime), IsInstance: true);
                }
            }
        }
    }

    public bool Touches(DateTimeOffset start, DateTimeOffset end) => Start < end && End > start;

    private static bool TryFindRecurrence(SimulatedDingTalkCalendarEvent held, out JsonElement recurrence) =>
        held.Details.TryGetProperty("recurrence", out recurrence) && recurrence.ValueKind == JsonValueKind.Object;
}
