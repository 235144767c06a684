using System.Globalization;

namespace MeetingApis.Testing;

/// <summary>Finds the calendar and the event of a call, as far as the caller may see them.</summary>
internal sealed class FeishuCalendarAccess(FeishuStores stores, FeishuActors actors)
{
    /// <summary>The calendar of the path, where the caller may read it.</summary>
    public (SimulatedFeishuPerson Actor, SimulatedFeishuCalendar Calendar, string Role) FindCalendar(SimulatorRequest request)
    {
        string id = request.RouteValue("calendar_id");
        if (!id.Contains('@', StringComparison.Ordinal))
        {
            throw FeishuCalendarErrors.CalendarId();
        }

        SimulatedFeishuPerson actor = actors.Of(request);
        SimulatedFeishuCalendar calendar = string.Equals(id, actor.CalendarId, StringComparison.Ordinal) ? actors.PrimaryOf(actor)
            : stores.Calendars.Find(id) ?? throw FeishuCalendarErrors.CalendarNotFound();
        string role = actors.RoleIn(calendar, actor);
        return role is "free_busy_reader" ? throw FeishuCalendarErrors.NoRole() : (actor, calendar, role);
    }

    /// <summary>The calendar of the path, where the caller may write into it.</summary>
    public (SimulatedFeishuPerson Actor, SimulatedFeishuCalendar Calendar) FindWritableCalendar(SimulatorRequest request)
    {
        (SimulatedFeishuPerson actor, SimulatedFeishuCalendar calendar, string role) = FindCalendar(request);
        return role is "owner" or "writer" ? (actor, calendar) : throw FeishuCalendarErrors.NoRole();
    }

    /// <summary>The event of the path, where the caller may read it.</summary>
    public FeishuSeenEvent FindEvent(SimulatorRequest request)
    {
        (SimulatedFeishuPerson actor, SimulatedFeishuCalendar calendar, string role) = FindCalendar(request);
        string id = request.RouteValue("event_id");
        if (!IsEventId(id))
        {
            throw FeishuCalendarErrors.EventId();
        }

        SimulatedFeishuCalendarEvent found = stores.CalendarEvents.Find(id) ?? FindInstance(id) ?? throw (stores.DeletedEventIds.Contains(id) ? FeishuCalendarErrors.EventDeleted() : FeishuCalendarErrors.EventNotFound());
        return IsIn(calendar, found) ? new FeishuSeenEvent(actor, calendar, found, role) : throw FeishuCalendarErrors.EventNotFound();
    }

    /// <summary>The event of the path, where the caller may change the calendar.</summary>
    public FeishuSeenEvent FindWritableEvent(SimulatorRequest request)
    {
        FeishuSeenEvent seen = FindEvent(request);
        return seen.CanWrite ? seen : throw FeishuCalendarErrors.NoRole();
    }

    /// <summary>Whether an event stands in a calendar: in its organizer's, and in the primary ones of those who are invited.</summary>
    public static bool IsIn(SimulatedFeishuCalendar calendar, SimulatedFeishuCalendarEvent made) =>
        string.Equals(made.CalendarId, calendar.CalendarId, StringComparison.Ordinal)
        || (calendar is { IsPrimary: true, OwnerId: { } ownerId } && made.Attendees.Any(attendee => attendee.Is(SimulatedFeishuAttendeeType.User, ownerId)));

    /// <summary>An instance of a series as an event, which nothing holds until it is changed; null where the series does not take place then.</summary>
    public SimulatedFeishuCalendarEvent? FindInstance(string id)
    {
        int end = id.LastIndexOf('_');
        if (!long.TryParse(id[(end + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out long original) || stores.SeriesOf(id[..end]) is not { Recurrence: not null } series)
        {
            return null;
        }

        (DateTimeOffset start, DateTimeOffset until) = FeishuOccurrences.Of(series).TakeWhile(time => time.Start.ToUnixTimeSeconds() <= original).LastOrDefault();
        return start.ToUnixTimeSeconds() == original ? series with { OriginalTime = original, StartTime = start, EndTime = until, Recurrence = null, TakenOut = [] } : null;
    }

    /// <summary>An id is the event's uid and its original time, with an underscore between them.</summary>
    private static bool IsEventId(string id)
    {
        int end = id.LastIndexOf('_');
        return end > 0 && end < id.Length - 1 && id.AsSpan(end + 1).IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
