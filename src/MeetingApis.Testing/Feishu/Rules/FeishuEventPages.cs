using System.Globalization;

namespace MeetingApis.Testing;

/// <summary>The tokens with which a calendar is read page by page, and then only what has changed.</summary>
internal sealed class FeishuEventPages
{
    private const string PagePrefix = "ListCalendarsPageToken_";
    private const string SyncPrefix = "ListCalendarsSyncToken_";

    private readonly Dictionary<string, (string CalendarId, IReadOnlyList<SimulatedFeishuCalendarEvent> Seen)> _seen = new(StringComparer.Ordinal);

    public static string PageToken(int offset) => PagePrefix + offset.ToString(CultureInfo.InvariantCulture);

    public static int ReadPageToken(string? token) =>
        string.IsNullOrEmpty(token) ? 0
        : token.StartsWith(PagePrefix, StringComparison.Ordinal) && int.TryParse(token[PagePrefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out int offset) ? offset
        : throw FeishuCalendarErrors.TokenExpired();

    /// <summary>A token for what will have changed since a calendar was seen like this.</summary>
    public string SyncToken(SimulatedFeishuCalendar calendar, IReadOnlyList<SimulatedFeishuCalendarEvent> seen)
    {
        string token = SyncPrefix + _seen.Count.ToString(CultureInfo.InvariantCulture);
        _seen[token] = (calendar.CalendarId, seen);
        return token;
    }

    /// <summary>What was seen when a token was given.</summary>
    public IReadOnlyList<SimulatedFeishuCalendarEvent> SeenBy(string token, SimulatedFeishuCalendar calendar) =>
        _seen.TryGetValue(token, out (string CalendarId, IReadOnlyList<SimulatedFeishuCalendarEvent> Seen) known) && string.Equals(known.CalendarId, calendar.CalendarId, StringComparison.Ordinal)
            ? known.Seen
            : throw FeishuCalendarErrors.TokenExpired();
}
