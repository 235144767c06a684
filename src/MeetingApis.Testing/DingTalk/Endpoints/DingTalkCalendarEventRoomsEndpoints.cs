using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The meeting rooms of an event.</summary>
internal sealed class DingTalkCalendarEventRoomsEndpoints(DingTalkCalendar calendar, DingTalkRoomBook rooms, DingTalkClientTokens tokens)
{
    private const string Path = "/v1.0/calendar/users/{userId}/calendars/{calendarId}/events/{eventId}/meetingRooms";

    private static readonly string[] s_answers = ["accepted", "tentative", "declined"];

    public IEnumerable<SimulatorRoute> Routes =>
    [
        tokens.Route("POST", Path, calendar.ChangingOwn(Add)),
        tokens.Route("POST", $"{Path}/batchRemove", calendar.ChangingOwn(Remove)),
        new("POST", $"{Path}/{{roomId}}/respond", calendar.ChangingForRoom(Respond)) { ChecksFields = true },
    ];

    private SimulatorResponse Add(SimulatorRequest request, SimulatedDingTalkCalendarEvent held)
    {
        IReadOnlyList<JsonFields> wanted = DingTalkCalendar.ReadBody(request).Objects("meetingRoomsToAdd")!;
        if (wanted.Count == 0)
        {
            throw DingTalkCalendarErrors.InvalidParameter("roomId must be provided.");
        }

        rooms.Book(held, wanted.Select(static room => room.Text("roomId")!));
        calendar.Set(held);
        return Done();
    }

    private SimulatorResponse Remove(SimulatorRequest request, SimulatedDingTalkCalendarEvent held)
    {
        IReadOnlyList<JsonFields> unwanted = DingTalkCalendar.ReadBody(request).Objects("meetingRoomsToRemove")!;
        if (unwanted.Count == 0)
        {
            throw DingTalkCalendarErrors.InvalidParameter("Meeting rooms to remove must be provided.");
        }

        rooms.GiveBack(held.EventId, unwanted.Select(static room => room.Text("roomId") ?? ""));
        calendar.Set(held);
        return Done();
    }

    private SimulatorResponse Respond(SimulatorRequest request, SimulatedDingTalkCalendarEvent held)
    {
        string status = DingTalkCalendar.ReadBody(request).Text("responseStatus") ?? "";
        if (!s_answers.Contains(status, StringComparer.Ordinal))
        {
            throw DingTalkCalendarErrors.InvalidParameter("responseStatus invalid");
        }

        rooms.Answer(held, request.RouteValue("roomId"), status);
        return Done();
    }

    private static SimulatorResponse Done() => DingTalkGateway.Success(new JsonObject { ["result"] = true });
}
