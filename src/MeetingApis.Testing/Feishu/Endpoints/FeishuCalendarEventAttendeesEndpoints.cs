using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Who is invited to an event. A room is taken in at once, and answers later.</summary>
internal sealed class FeishuCalendarEventAttendeesEndpoints(FeishuStores stores, FeishuActors actors, FeishuCalendarAccess access, FeishuEventBook book, FeishuRoomDesk desk, FeishuIds ids)
{
    private const string Path = "/open-apis/calendar/v4/calendars/{calendar_id}/events/{event_id}/attendees";
    private const string Instance = "instance_start_time_admin";
    private const int MostAtOnce = 1000;
    private const int MostRoomsAtOnce = 100;
    private const int MostOfEvent = 3000;
    private const int MostRemoved = 500;
    private const int UsualSize = 20;
    private const int SmallestSize = 10;

    private readonly FeishuAttendeeJson _json = new(stores);

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", Path, Add) { ChecksFields = true },
        new("GET", Path, List) { ChecksFields = true },
        new("POST", Path + "/batch_delete", Remove) { ChecksFields = true },
    ];

    private SimulatorResponse Add(SimulatorRequest request)
    {
        string type = FeishuUserIds.ReadType(request);
        desk.Settle();
        FeishuSeenEvent seen = access.FindWritableEvent(request);
        if (!seen.MayInvite)
        {
            throw FeishuCalendarErrors.MayNotInvite();
        }

        JsonFields body = FeishuGateway.ReadBody(request);
        seen = OfInstance(seen, body);
        List<SimulatedFeishuAttendee> added = Read(body, new FeishuAttendeeReader(stores, type, seen.Event.IsCreatedByApp ?? actors.IsApp(stores.OwnerOf(stores.Calendars.Find(seen.Event.CalendarId))), actors.IsApp(seen.Actor)));
        List<SimulatedFeishuAttendee> attendees = [.. seen.Event.Attendees];
        foreach (SimulatedFeishuAttendee attendee in added.Where(attendee => !attendees.Exists(known => known.Is(attendee.Type, attendee.Id))))
        {
            attendees.Add(attendee);
        }

        if (attendees.Count > MostOfEvent)
        {
            throw FeishuCalendarErrors.Invalid("attendees", "too many for one event");
        }

        SimulatedFeishuCalendarEvent updated = seen.Event with { Attendees = attendees };
        updated = updated with { MeetingUrl = FeishuEventMeeting.UrlOf(updated, ids) };
        book.Save(updated, seen.Event);

        // Whoever is invited already stays as they are; a room that has declined is asked once more.
        foreach (SimulatedFeishuAttendee room in added.Where(static attendee => attendee.Type == SimulatedFeishuAttendeeType.Room))
        {
            desk.AskAgain(updated, room);
        }

        SimulatorResponse answer = FeishuGateway.Success(new JsonObject { ["attendees"] = new JsonArray([.. attendees.Select(attendee => _json.OfAdded(updated, attendee, type))]) });
        desk.Settle();
        return answer;
    }

    private SimulatorResponse List(SimulatorRequest request)
    {
        string type = FeishuUserIds.ReadType(request);
        desk.Settle();
        FeishuSeenEvent seen = access.FindEvent(request);
        if (!seen.MaySeeAttendees)
        {
            throw FeishuCalendarErrors.MayNotList();
        }

        int size = int.TryParse(request.Query("page_size"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int sent) ? Math.Max(sent, SmallestSize) : UsualSize;
        int offset = 0;
        if (request.Query("page_token") is { Length: > 0 } token && !int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out offset))
        {
            throw FeishuCalendarErrors.TokenExpired();
        }

        bool withForm = request.IsTrue("need_resource_customization") && seen.CanWrite && seen.MayModify;
        return FeishuGateway.Success(FeishuPage.Of("items", [.. seen.Event.Attendees.Select(attendee => _json.Of(seen.Event, attendee, type, withForm))], offset, size));
    }

    private SimulatorResponse Remove(SimulatorRequest request)
    {
        string type = FeishuUserIds.ReadType(request);
        desk.Settle();
        FeishuSeenEvent seen = access.FindWritableEvent(request);
        if (!seen.IsOrganizer)
        {
            throw FeishuCalendarErrors.MayNotRemove();
        }

        JsonFields body = FeishuGateway.ReadBody(request);
        seen = OfInstance(seen, body);
        IReadOnlyList<string> attendeeIds = body.Texts("attendee_ids") ?? [];
        IReadOnlyList<JsonFields> keys = body.Objects("delete_ids") ?? [];
        if (attendeeIds.Count + keys.Count > MostRemoved)
        {
            throw FeishuCalendarErrors.Invalid("attendee_ids", "at most 500 with delete_ids");
        }

        var reader = new FeishuAttendeeReader(stores, type, isEventOfApp: false, isCalledByApp: false);
        List<SimulatedFeishuAttendee> removed =
        [
            .. attendeeIds.Select(id => Find(seen.Event, attendee => string.Equals(attendee.AttendeeId, id, StringComparison.Ordinal))),
            .. keys.Select(reader.ReadKey).Select(key => Find(seen.Event, attendee => attendee.Is(key.Type, key.Id))),
        ];
        if (body.Flag("is_enable_admin") == true)
        {
            removed.RemoveAll(static attendee => attendee.Type != SimulatedFeishuAttendeeType.Room);
        }

        book.Save(seen.Event with { Attendees = [.. seen.Event.Attendees.Except(removed)] }, seen.Event);
        desk.Settle();
        return FeishuGateway.Success([]);
    }

    /// <summary>The instance of a series that an administrator of rooms names by its original time, instead of the series.</summary>
    private FeishuSeenEvent OfInstance(FeishuSeenEvent seen, JsonFields body)
    {
        if (body.Flag("is_enable_admin") != true || body.Text(Instance) is not { Length: > 0 } text)
        {
            return seen;
        }

        string id = $"{seen.Event.Uid}_{text}";
        return seen with { Event = stores.CalendarEvents.Find(id) ?? access.FindInstance(id) ?? throw FeishuCalendarErrors.Invalid(Instance, "no instance of the series", text) };
    }

    /// <summary>Whom a call adds: as an administrator of rooms only rooms, and on request the contacts of the rooms too.</summary>
    private static List<SimulatedFeishuAttendee> Read(JsonFields body, FeishuAttendeeReader reader)
    {
        IReadOnlyList<JsonFields> sent = body.Objects("attendees") ?? [];
        if (sent.Count > MostAtOnce)
        {
            throw FeishuCalendarErrors.Invalid("attendees", "too many at once");
        }

        List<SimulatedFeishuAttendee> added = [.. sent.Select(reader.Read)];
        SimulatedFeishuAttendee[] rooms = [.. added.Where(static attendee => attendee.Type == SimulatedFeishuAttendeeType.Room)];
        if (rooms.Length > MostRoomsAtOnce)
        {
            throw FeishuCalendarErrors.Invalid("attendees", "too many rooms at once");
        }

        if (body.Flag("is_enable_admin") == true)
        {
            added = [.. rooms];
        }

        if (body.Flag("add_operator_to_attendee") == true)
        {
            added.AddRange(rooms.Select(static room => room.OperatorId).OfType<string>().Select(static id => new SimulatedFeishuAttendee(SimulatedFeishuAttendeeType.User, id)));
        }

        return added;
    }

    private static SimulatedFeishuAttendee Find(SimulatedFeishuCalendarEvent made, Func<SimulatedFeishuAttendee, bool> isIt) =>
        made.Attendees.FirstOrDefault(isIt) ?? throw FeishuCalendarErrors.AttendeeNotFound();
}
