using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Makes, changes and removes events. Rooms and conference follow: they move with the event, and are gone with it.</summary>
internal sealed class DingTalkCalendarEventsEndpoints(
    DingTalkCalendar calendar,
    DingTalkSeries series,
    DingTalkAttendees attendees,
    DingTalkRoomBook rooms,
    DingTalkEventConferences conferences,
    DingTalkCalendarEventJson json,
    DingTalkClientTokens tokens,
    Func<bool> enforcesLimits)
{
    private const string Path = "/v1.0/calendar/users/{userId}/calendars/{calendarId}/events";
    private const int MostEventsADay = 100;

    private static readonly string[] s_details =
        ["description", "recurrence", "location", "reminders", "uiConfigs", "richTextDescription", "cardInstances", "categories", "freeBusyStatus"];

    public IEnumerable<SimulatorRoute> Routes =>
    [
        tokens.Route("POST", Path, Create),
        tokens.Route("PUT", $"{Path}/{{eventId}}", calendar.ChangingOwn(Update)),
        tokens.Route("DELETE", $"{Path}/{{eventId}}", calendar.Changing(Delete)),
        tokens.Route("POST", $"{Path}/{{eventId}}/cancel", calendar.ChangingOwn(Cancel)),
        tokens.Route("POST", $"{Path}/{{eventId}}/transfer", calendar.ChangingOwn(Transfer)),
    ];

    private SimulatorResponse Create(SimulatorRequest request)
    {
        string organizer = calendar.OwnerOf(request);
        JsonFields body = DingTalkCalendar.ReadBody(request);
        var span = DingTalkEventSpan.Read(body, null);
        IReadOnlyList<SimulatedDingTalkCalendarEventAttendee> invited = attendees.Read(body.Objects("attendees") ?? [], null);
        attendees.CheckScope([organizer, .. invited.Select(static attendee => attendee.UnionId)]);
        CheckRecurrence(body);
        if (enforcesLimits() && calendar.CountMadeToday(organizer) >= MostEventsADay)
        {
            throw DingTalkGateway.Error(400, "flowLimit", "current user can not create events exceed 100 per day");
        }

        var made = new SimulatedDingTalkCalendarEvent
        {
            EventId = NewId(),
            OrganizerUnionId = organizer,
            Summary = body.Text("summary")!,
            StartTime = span.Start,
            EndTime = span.End,
            TimeZone = span.TimeZone,
            IsAllDay = span.IsAllDay,
            Attendees = invited,
            Details = Details(body, JsonElement.Parse("{}")),
            CreateTime = calendar.Now,
        };
        made = calendar.Set(body.Has("onlineMeetingInfo") ? conferences.Book(made) : made);
        return DingTalkGateway.Success(json.Written(made, organizer));
    }

    // What is left out stays as it is, but for reminders: the usual ones come back.
    private SimulatorResponse Update(SimulatorRequest request, SimulatedDingTalkCalendarEvent held)
    {
        JsonFields body = DingTalkCalendar.ReadBody(request);
        if (!string.Equals(body.Text("id"), held.EventId, StringComparison.Ordinal))
        {
            throw DingTalkCalendarErrors.InvalidParameter("id is another event's");
        }

        if (held.SeriesMasterId is not null && body.Has("recurrence"))
        {
            throw DingTalkCalendarErrors.NotThePersons("an instance of a series does not repeat on its own");
        }

        var before = DingTalkEventSpan.Of(held);
        var span = DingTalkEventSpan.Read(body, before);
        CheckRecurrence(body);
        SimulatedDingTalkCalendarEvent changed = held with
        {
            Summary = body.Text("summary") ?? held.Summary,
            StartTime = span.Start,
            EndTime = span.End,
            TimeZone = span.TimeZone,
            IsAllDay = span.IsAllDay,
            Attendees = body.Objects("attendees") is { } sent ? attendees.Read(sent, held) : held.Attendees,
            Details = Details(body, Without(held.Details, "reminders")),
        };
        if (span != before || body.Has("recurrence"))
        {
            rooms.Move(changed);
            foreach (SimulatedDingTalkCalendarEvent taken in series.Of(changed))
            {
                conferences.Cancel(taken);
            }

            changed = series.Restart(changed);
        }

        conferences.Move(changed);
        changed = calendar.Set(body.Has("onlineMeetingInfo") ? conferences.Book(changed) : changed);
        JsonObject answer = json.Written(changed, changed.OrganizerUnionId);
        (answer["onlineMeetingInfo"] as JsonObject)?.Remove("extraInfo");
        return DingTalkGateway.Success(answer);
    }

    private SimulatorResponse Delete(SimulatorRequest request, SimulatedDingTalkCalendarEvent held)
    {
        string owner = request.RouteValue("userId");
        if (held.IsOrganizedBy(owner))
        {
            CallOff(held);
        }
        else
        {
            calendar.Set(held with { HiddenFrom = [.. held.HiddenFrom, owner] });
        }

        return DingTalkGateway.Empty();
    }

    private SimulatorResponse Cancel(SimulatorRequest request, SimulatedDingTalkCalendarEvent held)
    {
        CallOff(held);
        return DingTalkGateway.Success(new JsonObject { ["result"] = true });
    }

    private SimulatorResponse Transfer(SimulatorRequest request, SimulatedDingTalkCalendarEvent held)
    {
        if (held.SeriesMasterId is not null)
        {
            throw DingTalkCalendarErrors.NotThePersons("an instance of a series is not handed over on its own");
        }

        JsonFields body = DingTalkCalendar.ReadBody(request);
        string organizer = attendees.Require(body.Text("newOrganizerId"), "newOrganizerId");
        SimulatedDingTalkCalendarEventAttendee former = held.AttendeeOf(held.OrganizerUnionId) ?? new(held.OrganizerUnionId) { ResponseStatus = "accepted" };
        IEnumerable<SimulatedDingTalkCalendarEventAttendee> others = held.Attendees.Where(attendee => !held.IsOrganizedBy(attendee.UnionId));
        SimulatedDingTalkCalendarEvent handed = held with
        {
            OrganizerUnionId = organizer,
            Attendees = body.Flag("isExitCalendar") == true ? [.. others] : [.. others, former],
            HiddenFrom = [.. held.HiddenFrom.Where(unionId => !string.Equals(unionId, organizer, StringComparison.Ordinal))],
        };
        rooms.HandOver(calendar.Set(handed));
        return DingTalkGateway.Success(new JsonObject { ["result"] = true });
    }

    /// <summary>Calls an event off: a series with its instances, an instance alone.</summary>
    private void CallOff(SimulatedDingTalkCalendarEvent held)
    {
        foreach (SimulatedDingTalkCalendarEvent taken in series.Of(held))
        {
            CallOff(taken);
        }

        rooms.ReleaseAll(held.EventId);
        conferences.Cancel(held);
        calendar.Set(held with { IsCancelled = true });
    }

    private static void CheckRecurrence(JsonFields body)
    {
        if (body.Object("recurrence")?.Object("range") is { } range && range.Has("endDate"))
        {
            if (range.Has("numberOfOccurrences"))
            {
                throw DingTalkCalendarErrors.InvalidParameter("recurrence.range has both endDate and numberOfOccurrences");
            }

            DingTalkCalendarTimes.ReadTime(range, "endDate");
        }
    }

    private static JsonElement Details(JsonFields body, JsonElement before)
    {
        var sent = new JsonObject();
        foreach (string name in s_details.Where(body.Has))
        {
            sent[name] = JsonNode.Parse(body.Element.GetProperty(name).GetRawText());
        }

        return JsonSerializer.SerializeToElement(JsonMerge.Into(before, JsonSerializer.SerializeToElement(sent)));
    }

    private static JsonElement Without(JsonElement details, string name) =>
        JsonSerializer.SerializeToElement(details.EnumerateObject().Where(detail => !detail.NameEquals(name)).ToDictionary(static detail => detail.Name, static detail => detail.Value, StringComparer.Ordinal));

    // With the characters that have to be encoded in a path, as the vendor's ids have them.
    private static string NewId() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(16)).Replace('/', '_');
}
