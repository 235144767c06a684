using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>When a person or a room is taken. Where both are named, the person counts.</summary>
internal sealed class FeishuFreeBusyEndpoints(FeishuStores stores, FeishuRoomDesk desk)
{
    private static readonly TimeSpan s_longestSpan = TimeSpan.FromDays(90);
    private readonly FeishuBusyTimes _busy = new(stores);

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/open-apis/calendar/v4/freebusy/list", List) { ChecksFields = true },
    ];

    private SimulatorResponse List(SimulatorRequest request)
    {
        string type = FeishuUserIds.ReadType(request);
        desk.Settle();
        JsonFields body = FeishuGateway.ReadBody(request);
        (DateTimeOffset from, DateTimeOffset to) = (ReadTime(body, "time_min"), ReadTime(body, "time_max"));
        if (to < from || to - from > s_longestSpan)
        {
            throw FeishuCalendarErrors.Invalid("time_max", "not before time_min, and at most 90 days after it");
        }

        bool withRsvp = body.Flag("need_rsvp_status") == true;
        IEnumerable<(DateTimeOffset Start, DateTimeOffset End, SimulatedFeishuRsvp Rsvp)> busy = Find(body, type, from, to);
        return FeishuGateway.Success(new JsonObject { ["freebusy_list"] = new JsonArray([.. busy.Select(time => ToJson(time.Start, time.End, withRsvp ? time.Rsvp : null))]) });
    }

    private IEnumerable<(DateTimeOffset Start, DateTimeOffset End, SimulatedFeishuRsvp Rsvp)> Find(JsonFields body, string type, DateTimeOffset from, DateTimeOffset to)
    {
        if (body.Text("user_id") is { Length: > 0 } userId)
        {
            SimulatedFeishuPerson person = stores.People.FindBy(userId, type) ?? throw FeishuCalendarErrors.PersonNotFound();
            return _busy.OfPerson(person, from, to, body.Flag("only_busy") ?? true);
        }

        return body.Text("room_id") is not { Length: > 0 } roomId ? throw FeishuCalendarErrors.Invalid("user_id", "user_id or room_id")
            : stores.Rooms.Find(roomId) is null ? throw FeishuCalendarErrors.RoomNotFound()
            : _busy.OfRoom(roomId, from, to).Select(static booking => (booking.StartTime, booking.EndTime, booking.Rsvp));
    }

    private static JsonObject ToJson(DateTimeOffset start, DateTimeOffset end, SimulatedFeishuRsvp? rsvp)
    {
        var json = new JsonObject { ["start_time"] = Rfc3339.Text(ChinaTime.Of(start)), ["end_time"] = Rfc3339.Text(ChinaTime.Of(end)) };
        if (rsvp is { } answer)
        {
            json["rsvp_status"] = FeishuAttendeeJson.TextOf(answer);
        }

        return json;
    }

    private static DateTimeOffset ReadTime(JsonFields body, string name) =>
        Rfc3339.TryRead(body.Text(name), out DateTimeOffset time)
            ? time
            : throw FeishuCalendarErrors.Invalid(name, "a time of RFC 3339 with its offset");
}
