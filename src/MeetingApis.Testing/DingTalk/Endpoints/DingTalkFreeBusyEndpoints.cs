using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>When people and rooms are taken. An event takes the time of its organizer and of everybody who has not declined it.</summary>
internal sealed class DingTalkFreeBusyEndpoints(
    DingTalkCalendar calendar,
    DingTalkDirectory directory,
    DingTalkRoomBook rooms,
    DingTalkRoomRules rules)
{
    private const string NotAllowed = "无权限";

    private static readonly TimeSpan s_longest = TimeSpan.FromDays(90);

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/v1.0/calendar/users/{userId}/querySchedule", ListUsers) { ChecksFields = true },
        new("POST", "/v1.0/calendar/users/{userId}/meetingRooms/schedules/query", ListRooms) { ChecksFields = true },
    ];

    private SimulatorResponse ListUsers(SimulatorRequest request)
    {
        calendar.OwnerOf(request, IllegalParameter);
        JsonFields body = DingTalkGateway.ReadBody(request, IllegalParameter);
        (DateTimeOffset start, DateTimeOffset end) = ReadSpan(body);
        SimulatedDingTalkPerson[] asked = [.. body.Texts("userIds")!.Select(unionId => directory.FindByUnionId(unionId) ?? throw IllegalParameter("userIds"))];
        return asked.Length > 0
            ? Answer(asked.Select(person => ScheduleOf("userId", person.UnionId, person.IsInScope, TimesOf(person.UnionId, start, end))))
            : throw IllegalParameter("userIds");
    }

    private SimulatorResponse ListRooms(SimulatorRequest request)
    {
        string asking = calendar.OwnerOf(request);
        JsonFields body = DingTalkCalendar.ReadBody(request);
        (DateTimeOffset start, DateTimeOffset end) = ReadSpan(body);
        if (end - start > s_longest)
        {
            throw DingTalkCalendarErrors.InvalidParameter("Cannot query schedule for more than 90 days.");
        }

        SimulatedDingTalkRoom[] asked = [.. body.Texts("roomIds")!.Select(rooms.Find)];
        return Answer(asked.Select(room => ScheduleOf("roomId", room.RoomId, rules.IsFor(room, asking), RoomTimesOf(room.RoomId, start, end))));
    }

    private IEnumerable<JsonNode> TimesOf(string unionId, DateTimeOffset start, DateTimeOffset end) => calendar.Of(unionId)
        .Where(static held => !held.IsCancelled)
        .Select(held => (Event: held, Status: held.AttendeeOf(unionId)?.ResponseStatus))
        .Where(static row => row.Status != "declined")
        .SelectMany(row => DingTalkOccurrence.Of(row.Event, end), static (row, occurrence) => (row.Status, Occurrence: occurrence))
        .Where(row => row.Occurrence.Touches(start, end))
        .OrderBy(static row => row.Occurrence.Start)
        .Select(static row => (JsonNode)ItemOf(DingTalkEventSpan.Of(row.Occurrence.Event), row.Occurrence.Start, row.Occurrence.End, row.Status == "tentative"));

    private IEnumerable<JsonNode> RoomTimesOf(string roomId, DateTimeOffset start, DateTimeOffset end)
    {
        foreach ((DingTalkOccurrence? occurrence, SimulatedDingTalkRoomBooking booking, DateTimeOffset from, DateTimeOffset to) in rooms.TakenTimesOf(roomId, start, end))
        {
            // Times here are times, also those of whole days.
            var span = new DingTalkEventSpan(from, to, occurrence?.Event.TimeZone ?? ChinaTime.Zone, IsAllDay: false);
            JsonObject item = ItemOf(span, from, to, booking.ResponseStatus == "tentative");
            item["eventId"] = occurrence?.Id ?? booking.EventId;
            item["organizer"] = new JsonObject { ["id"] = booking.OrganizerUnionId };
            yield return item;
        }
    }

    private static JsonObject ItemOf(DingTalkEventSpan span, DateTimeOffset start, DateTimeOffset end, bool isTentative) =>
        new() { ["status"] = isTentative ? "TENTATIVE" : "BUSY", ["start"] = span.ToJson(start), ["end"] = span.ToJson(end) };

    private static JsonObject ScheduleOf(string idName, string id, bool isAllowed, IEnumerable<JsonNode> items)
    {
        var json = new JsonObject { [idName] = id, ["scheduleItems"] = new JsonArray([.. isAllowed ? items : []]) };
        if (!isAllowed)
        {
            json["error"] = NotAllowed;
        }

        return json;
    }

    private static SimulatorResponse Answer(IEnumerable<JsonObject> schedules) => DingTalkGateway.Success(new JsonObject { ["scheduleInformation"] = new JsonArray([.. schedules]) });

    private static (DateTimeOffset Start, DateTimeOffset End) ReadSpan(JsonFields body)
    {
        DateTimeOffset start = DingTalkCalendarTimes.ReadTime(body, "startTime");
        DateTimeOffset end = DingTalkCalendarTimes.ReadTime(body, "endTime");
        return start < end ? (start, end) : throw body.Invalid("startTime is not before endTime");
    }

    private static RefusedException IllegalParameter(string field) => DingTalkGateway.Error(400, "paramIllegal", "PARAM ILLEGAL");
}
