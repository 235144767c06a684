using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Who is invited to an event, and what they answer.</summary>
internal sealed class DingTalkCalendarEventAttendeesEndpoints(
    DingTalkCalendar calendar,
    DingTalkAttendees attendees,
    DingTalkCalendarEventJson json,
    DingTalkClientTokens tokens)
{
    private const string Path = "/v1.0/calendar/users/{userId}/calendars/{calendarId}/events/{eventId}";
    private const int UsualPage = 100;
    private const int MostOnPage = 500;

    public IEnumerable<SimulatorRoute> Routes =>
    [
        tokens.Route("POST", $"{Path}/attendees", calendar.ChangingOwn(Add)),
        tokens.Route("POST", $"{Path}/attendees/batchRemove", calendar.ChangingOwn(Remove)),
        new("GET", $"{Path}/attendees", List),
        tokens.Route("POST", $"{Path}/respond", calendar.Changing(Respond)),
    ];

    private SimulatorResponse Add(SimulatorRequest request, SimulatedDingTalkCalendarEvent held)
    {
        JsonFields body = DingTalkCalendar.ReadBody(request);
        calendar.Set(attendees.Add(held, RequireSome(body, "attendeesToAdd")));
        return DingTalkGateway.Empty();
    }

    private SimulatorResponse Remove(SimulatorRequest request, SimulatedDingTalkCalendarEvent held)
    {
        JsonFields body = DingTalkCalendar.ReadBody(request);
        calendar.Set(attendees.Remove(held, RequireSome(body, "attendeesToRemove")));
        return DingTalkGateway.Empty();
    }

    private SimulatorResponse List(SimulatorRequest request)
    {
        DingTalkOccurrence read = Read(request);
        var page = DingTalkPage.Read(request, UsualPage, MostOnPage, Error("maxResults", "maxResults size must within range [0,500]"), least: 0);
        (JsonArray rows, int? next) = page.Of(read.Event.Attendees, attendee => json.Attendee(attendee, request.RouteValue("userId")));
        var answer = new JsonObject { ["attendees"] = rows };
        DingTalkPage.WriteNext(answer, next);

        return DingTalkGateway.Success(answer);
    }

    private SimulatorResponse Respond(SimulatorRequest request, SimulatedDingTalkCalendarEvent held)
    {
        string status = DingTalkCalendar.ReadBody(request).Text("responseStatus")!;
        SimulatedDingTalkCalendarEventAttendee own = held.AttendeeOf(request.RouteValue("userId")) ?? throw DingTalkCalendarErrors.ItemNotFound();
        calendar.Set(held with { Attendees = [.. held.Attendees.Select(attendee => attendee == own ? own with { ResponseStatus = status } : attendee)] });
        return DingTalkGateway.Empty();
    }

    /// <summary>The page of the list has codes of its own for what is not there.</summary>
    private DingTalkOccurrence Read(SimulatorRequest request)
    {
        if (request.RouteValue("calendarId") != "primary")
        {
            throw Error("event.calendarId", "calendarId invalid");
        }

        try
        {
            return calendar.Read(request);
        }
        catch (RefusedException refused) when (refused.Response.StatusCode == 404)
        {
            throw Error("event.eventId", "eventId invalid");
        }
    }

    private static IReadOnlyList<JsonFields> RequireSome(JsonFields body, string name) =>
        body.Objects(name) is { Count: > 0 } sent ? sent : throw DingTalkCalendarErrors.InvalidParameter($"{name} must be provided.");

    private static RefusedException Error(string what, string message) => DingTalkGateway.Error(400, $"invalidParameter.{what}", message);
}
