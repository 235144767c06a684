using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Reads events. A list has each series and what has taken place of it; a view has each time that an event takes place.</summary>
internal sealed class DingTalkCalendarQueriesEndpoints(DingTalkCalendar calendar, DingTalkCalendarEventJson json)
{
    private const string Path = "/v1.0/calendar/users/{userId}/calendars/{calendarId}";
    private const int UsualPage = 100;
    private const int MostOnPage = 100;
    private const int UsualAttendees = 100;

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("GET", $"{Path}/events/{{eventId}}", Get) { ChecksFields = true },
        new("GET", $"{Path}/events", List) { ChecksFields = true },
        new("GET", $"{Path}/eventsview", ListView) { ChecksFields = true },
    ];

    private SimulatorResponse Get(SimulatorRequest request)
    {
        return DingTalkGateway.Success(json.Read(calendar.Read(request), request.RouteValue("userId"), MostAttendees(request)));
    }

    private SimulatorResponse List(SimulatorRequest request)
    {
        string owner = calendar.OwnerOf(request);
        (DateTimeOffset? start, DateTimeOffset? end) = ReadSpan(request, DingTalkCalendarTimes.Year);
        DateTimeOffset? changedSince = ReadSyncToken(request);
        bool showsDeleted = changedSince is not null || request.IsTrue("showDeleted");
        string? series = request.Query("seriesMasterId") is { Length: > 0 } id ? id : null;
        IReadOnlyList<DingTalkOccurrence> all =
        [
            .. calendar.Of(owner)
                .Where(held => (showsDeleted || !held.IsCancelled) && (changedSince is null || held.UpdateTime >= changedSince))
                .Where(held => series is null || string.Equals(held.SeriesMasterId ?? held.EventId, series, StringComparison.Ordinal))
                .SelectMany(held => RowsOf(held, isSeriesAsked: series is not null))
                .Where(row => (start is null || row.Start >= start) && (end is null || row.Start < end))
                .OrderBy(static row => row.Start)
                .ThenBy(static row => row.Id, StringComparer.Ordinal),
        ];
        JsonObject answer = Page(request, all, owner, out bool isLast);
        if (isLast && end is null)
        {
            answer["syncToken"] = calendar.Now.UtcTicks.ToString(CultureInfo.InvariantCulture);
        }

        return DingTalkGateway.Success(answer);
    }

    private SimulatorResponse ListView(SimulatorRequest request)
    {
        string owner = calendar.OwnerOf(request);
        (DateTimeOffset? timeMin, DateTimeOffset? timeMax) = ReadSpan(request, TimeSpan.MaxValue);
        DateTimeOffset start = timeMin ?? (timeMax is { } max ? DingTalkCalendarTimes.YearBefore(max) : calendar.Now);
        DateTimeOffset end = timeMax ?? DingTalkCalendarTimes.YearAfter(start);
        IReadOnlyList<DingTalkOccurrence> all =
        [
            .. calendar.Of(owner)
                .Where(static held => !held.IsCancelled)
                .SelectMany(held => DingTalkOccurrence.Of(held, end))
                .Where(occurrence => occurrence.Touches(start, end))
                .OrderBy(static row => row.Start)
                .ThenBy(static row => row.Id, StringComparer.Ordinal),
        ];
        JsonObject answer = Page(request, all, owner, out _);
        foreach (JsonObject row in answer["events"]!.AsArray().OfType<JsonObject>())
        {
            row["extendedProperties"] = new JsonObject { ["privateProperties"] = new JsonObject { ["dingtalkDetailUrl"] = $"dingtalk://dingtalkclient/page/calendar_detail?eventId={Uri.EscapeDataString((string)row["id"]!)}" } };
        }

        return DingTalkGateway.Success(answer);
    }

    /// <summary>A series with its instances up to now; only these where it is asked for by its id. Those that are events of their own have a row of their own at any time.</summary>
    private IEnumerable<DingTalkOccurrence> RowsOf(SimulatedDingTalkCalendarEvent held, bool isSeriesAsked)
    {
        if (!isSeriesAsked || held.SeriesMasterId is not null)
        {
            yield return new DingTalkOccurrence(held, held.StartTime, held.EndTime);
        }

        if (DingTalkOccurrence.Repeats(held))
        {
            foreach (DingTalkOccurrence instance in DingTalkOccurrence.Of(held, calendar.Now))
            {
                yield return instance;
            }
        }
    }

    private JsonObject Page(SimulatorRequest request, IReadOnlyCollection<DingTalkOccurrence> all, string owner, out bool isLast)
    {
        int mostAttendees = MostAttendees(request);
        var page = DingTalkPage.Read(request, UsualPage, MostOnPage, DingTalkCalendarErrors.InvalidParameter("nextToken or maxResults invalid"));
        (JsonArray rows, int? next) = page.Of(all, row => json.Read(row, owner, mostAttendees));
        var answer = new JsonObject { ["events"] = rows };
        DingTalkPage.WriteNext(answer, next);

        isLast = next is null;
        return answer;
    }

    private static (DateTimeOffset? Start, DateTimeOffset? End) ReadSpan(SimulatorRequest request, TimeSpan longest)
    {
        DateTimeOffset? start = ReadTime(request, "timeMin");
        DateTimeOffset? end = ReadTime(request, "timeMax");
        return end < start || end - start > longest ? throw DingTalkCalendarErrors.InvalidParameter("timeMin and timeMax are too far apart, or the wrong way round") : (start, end);
    }

    private static DateTimeOffset? ReadTime(SimulatorRequest request, string name) => request.Query(name) is not { Length: > 0 } text ? null
        : Rfc3339.TryRead(text, out DateTimeOffset time) ? time
        : throw DingTalkCalendarErrors.InvalidParameter($"{name} is no time with an offset");

    private static DateTimeOffset? ReadSyncToken(SimulatorRequest request) => request.Query("syncToken") is not { Length: > 0 } text ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long ticks) && ticks <= DateTimeOffset.MaxValue.Ticks ? new DateTimeOffset(ticks, TimeSpan.Zero)
        : throw DingTalkCalendarErrors.InvalidParameter("syncToken invalid");

    private static int MostAttendees(SimulatorRequest request) => int.TryParse(request.Query("maxAttendees"), NumberStyles.None, CultureInfo.InvariantCulture, out int most) ? most : UsualAttendees;
}
