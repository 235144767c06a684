using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The events of a calendar: page by page, those of a span of time at once, or what has changed.</summary>
internal sealed class FeishuCalendarEventListEndpoints(FeishuStores stores, FeishuCalendarAccess access)
{
    private const int UsualSize = 500;
    private const int SmallestSize = 50;
    private const int LargestSize = 1000;

    private readonly FeishuCalendarEventJson _json = new(stores);
    private readonly FeishuEventPages _pages = new();

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("GET", "/open-apis/calendar/v4/calendars/{calendar_id}/events", List) { ChecksFields = true },
    ];

    private SimulatorResponse List(SimulatorRequest request)
    {
        string type = FeishuUserIds.ReadType(request);
        (_, SimulatedFeishuCalendar calendar, _) = access.FindCalendar(request);
        int size = FeishuQuery.Integer(request, "page_size", SmallestSize, LargestSize) ?? UsualSize;
        (long? start, long? end, long? anchor) = (Seconds(request, "start_time"), Seconds(request, "end_time"), Seconds(request, "anchor_time"));
        string? pageToken = Text(request, "page_token");
        string? syncToken = Text(request, "sync_token");
        IReadOnlyList<SimulatedFeishuCalendarEvent> all = [.. stores.CalendarEvents.All.Where(made => FeishuCalendarAccess.IsIn(calendar, made))];
        if (start is not null || end is not null)
        {
            return syncToken is not null ? throw FeishuCalendarErrors.SyncTokenConflict()
                : start is null || end is null || end < start ? throw FeishuCalendarErrors.Invalid("start_time", "needs an end_time that is not before it")
                : pageToken is not null || anchor is not null ? throw FeishuCalendarErrors.Invalid("start_time", "not together with page_token or anchor_time")
                : ListSpan(all, calendar, type, DateTimeOffset.FromUnixTimeSeconds(start.Value), DateTimeOffset.FromUnixTimeSeconds(end.Value), size);
        }

        IReadOnlyList<JsonObject> rows = syncToken is null
            ? [.. all.Where(made => IsAfter(made, anchor)).Select(made => _json.Of(made, calendar, type, withMeetingSettings: false))]
            : [.. Changes(_pages.SeenBy(syncToken, calendar), all, calendar, type)];
        int offset = FeishuEventPages.ReadPageToken(pageToken);
        bool hasMore = offset + size < rows.Count;
        var data = new JsonObject { ["has_more"] = hasMore, ["items"] = new JsonArray([.. rows.Skip(offset).Take(size)]) };
        if (!hasMore)
        {
            data["sync_token"] = _pages.SyncToken(calendar, all);
        }
        else if (anchor is not null)
        {
            // The page: without an anchor there is no token for the next page.
            data["page_token"] = FeishuEventPages.PageToken(offset + size);
        }

        return FeishuGateway.Success(data);
    }

    /// <summary>All at once: what does not fit on the page is cut off, and nothing says so.</summary>
    private SimulatorResponse ListSpan(IReadOnlyList<SimulatedFeishuCalendarEvent> all, SimulatedFeishuCalendar calendar, string type, DateTimeOffset from, DateTimeOffset to, int size)
    {
        IEnumerable<SimulatedFeishuCalendarEvent> found = all.Where(made => FeishuOccurrences.Within(FeishuOccurrences.Of(made), from, to).Any());
        return FeishuGateway.Success(new JsonObject { ["has_more"] = false, ["items"] = new JsonArray([.. found.Take(size).Select(made => _json.Of(made, calendar, type, withMeetingSettings: false))]) });
    }

    private IEnumerable<JsonObject> Changes(IReadOnlyList<SimulatedFeishuCalendarEvent> seen, IReadOnlyList<SimulatedFeishuCalendarEvent> all, SimulatedFeishuCalendar calendar, string type)
    {
        var before = seen.ToDictionary(static made => made.EventId, StringComparer.Ordinal);
        var now = all.Select(static made => made.EventId).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. all.Where(made => !ReferenceEquals(before.GetValueOrDefault(made.EventId), made)).Select(made => _json.Of(made, calendar, type, withMeetingSettings: false)),
            .. seen.Where(made => !now.Contains(made.EventId)).Select(made => _json.OfDeleted(made, calendar, type)),
        ];
    }

    /// <summary>Every series counts, whatever its times; an exception by its original time too.</summary>
    private static bool IsAfter(SimulatedFeishuCalendarEvent made, long? anchor) =>
        made.Recurrence is not null || anchor is null || (made.EndTime.ToUnixTimeSeconds() >= anchor && (made.OriginalTime == 0 || made.OriginalTime >= anchor));

    private static string? Text(SimulatorRequest request, string name) => request.Query(name) is { Length: > 0 } text ? text : null;

    private static long? Seconds(SimulatorRequest request, string name) =>
        Text(request, name) is not { } text ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds() ? seconds
        : throw FeishuCalendarErrors.Invalid(name, "unix seconds", text);
}
