using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Events: created once for each idempotency key, read, changed and deleted, with the rooms that they hold.</summary>
internal sealed class FeishuCalendarEventsEndpoints(FeishuStores stores, FeishuActors actors, FeishuCalendarAccess access, FeishuEventBook book, FeishuRoomDesk desk, FeishuIds ids, TimeProvider time)
{
    private const string Path = "/open-apis/calendar/v4/calendars/{calendar_id}/events";
    private const int UsualAttendees = 10;

    private readonly FeishuCalendarEventJson _json = new(stores);
    private readonly FeishuAttendeeJson _attendees = new(stores);

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", Path, Create) { ChecksFields = true },
        new("GET", Path + "/{event_id}", Get) { ChecksFields = true },
        new("PATCH", Path + "/{event_id}", Update) { ChecksFields = true },
        new("DELETE", Path + "/{event_id}", Delete) { ChecksFields = true },
    ];

    private SimulatorResponse Create(SimulatorRequest request)
    {
        string type = FeishuUserIds.ReadType(request);
        (SimulatedFeishuPerson actor, SimulatedFeishuCalendar calendar) = access.FindWritableCalendar(request);
        string? key = request.Query("idempotency_key") is { Length: > 0 } sent ? sent : null;
        if (key is not null && stores.CreatedByKey.TryGetValue((calendar.CalendarId, key), out SimulatedFeishuCalendarEvent? known))
        {
            return Answer(stores.CalendarEvents.Find(known.EventId) ?? known, calendar, type);
        }

        SimulatedFeishuCalendarEvent created = Read(FeishuGateway.ReadBody(request), calendar) with { IsCreatedByApp = actors.IsApp(actor) };
        book.Save(created);
        desk.Settle();
        if (key is not null)
        {
            stores.CreatedByKey[(calendar.CalendarId, key)] = created;
        }

        return Answer(created, calendar, type);
    }

    private SimulatorResponse Get(SimulatorRequest request)
    {
        string type = FeishuUserIds.ReadType(request);
        desk.Settle();
        FeishuSeenEvent seen = access.FindEvent(request);
        JsonObject json = _json.Of(seen.Event, seen.Calendar, type, withMeetingSettings: request.IsTrue("need_meeting_settings") && seen.CanWrite && seen.MayModify);
        if (request.IsTrue("need_attendee"))
        {
            if (!seen.MaySeeAttendees)
            {
                throw FeishuCalendarErrors.MayNotList();
            }

            int most = int.TryParse(request.Query("max_attendee_num"), NumberStyles.None, CultureInfo.InvariantCulture, out int sent) ? sent : UsualAttendees;
            json["attendees"] = new JsonArray([.. seen.Event.Attendees.Take(most).Select(attendee => _attendees.Of(seen.Event, attendee, type, withForm: false))]);
            json["has_more_attendee"] = seen.Event.Attendees.Count > most;
        }

        return FeishuGateway.Success(new JsonObject { ["event"] = json });
    }

    private SimulatorResponse Update(SimulatorRequest request)
    {
        string type = FeishuUserIds.ReadType(request);
        desk.Settle();
        FeishuSeenEvent seen = access.FindWritableEvent(request);
        JsonFields body = FeishuGateway.ReadBody(request);
        var settings = new FeishuEventSettings(body, ids);
        if (!seen.MayModify && settings.ChangesMore)
        {
            throw FeishuCalendarErrors.NotForEvent();
        }

        FeishuEventMeeting.Check(body, OrganizedByApp(seen.Event.CalendarId), seen.IsOrganizer);
        SimulatedFeishuCalendarEvent updated = settings.Update(seen);

        // The page: one end without the other has no effect.
        updated = FeishuEventTimes.Apply(body, updated) ?? updated;
        if (updated is { OriginalTime: not 0, Recurrence: not null })
        {
            throw FeishuCalendarErrors.Invalid("recurrence", "an instance of a series does not repeat on its own", updated.Recurrence);
        }

        book.Save(updated, seen.Event);
        desk.Settle();
        return Answer(updated, seen.Calendar, type);
    }

    private SimulatorResponse Delete(SimulatorRequest request)
    {
        FeishuSeenEvent seen = access.FindWritableEvent(request);
        if (!seen.IsOrganizer)
        {
            throw FeishuCalendarErrors.NotForEvent();
        }

        book.Delete(seen.Event);
        return FeishuGateway.Success([]);
    }

    /// <summary>A person who creates an event in their own calendar is its first attendee; an app is none.</summary>
    private SimulatedFeishuCalendarEvent Read(JsonFields body, SimulatedFeishuCalendar calendar)
    {
        FeishuEventMeeting.Check(body, OrganizedByApp(calendar.CalendarId), isOrganizer: true);
        DateTimeOffset now = time.GetUtcNow();
        var empty = new SimulatedFeishuCalendarEvent { CalendarId = calendar.CalendarId, StartTime = now, EndTime = now, CreateTime = now };
        SimulatedFeishuCalendarEvent timed = FeishuEventTimes.Apply(body, empty) ?? throw FeishuCalendarErrors.Invalid("start_time", "required, with end_time");
        SimulatedFeishuCalendarEvent created = new FeishuEventSettings(body, ids).Create(timed);
        return calendar is { IsPrimary: true, OwnerId: { } ownerId }
            ? created with { Attendees = [new SimulatedFeishuAttendee(SimulatedFeishuAttendeeType.User, ownerId) { Rsvp = SimulatedFeishuRsvp.Accept }] }
            : created;
    }

    private bool OrganizedByApp(string calendarId) => actors.IsApp(stores.OwnerOf(stores.Calendars.Find(calendarId)));

    private SimulatorResponse Answer(SimulatedFeishuCalendarEvent made, SimulatedFeishuCalendar calendar, string type) =>
        FeishuGateway.Success(new JsonObject { ["event"] = _json.Of(made, calendar, type, withMeetingSettings: true) });
}
