using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>What the events say of people and meetings.</summary>
internal sealed class FeishuEventJson(FeishuStores stores)
{
    private const int Host = 2;
    private const int Participant = 1;
    private const int FeishuUser = 1;
    private const int OpenApi = 4;
    private const int OtherSource = 100;

    /// <summary>A person's three ids.</summary>
    public static JsonObject IdsOf(SimulatedFeishuPerson person) => new JsonObject { ["union_id"] = person.UnionId, ["user_id"] = person.UserId, ["open_id"] = person.OpenId };

    public static JsonArray IdsOf(IEnumerable<SimulatedFeishuPerson> people) => new([.. people.DistinctBy(static person => person.OpenId).Select(static person => (JsonNode)IdsOf(person))]);

    /// <summary>The ids of somebody who has one of any kind; only that one where nobody is known by it.</summary>
    public JsonObject IdsOf(string id) => stores.People.FindByAny(id) is { } person ? IdsOf(person) : id switch
    {
        ['o', 'u', '_', ..] => new JsonObject { ["open_id"] = id },
        ['o', 'n', '_', ..] => new JsonObject { ["union_id"] = id },
        _ => new JsonObject { ["user_id"] = id },
    };

    /// <summary>Somebody in a meeting.</summary>
    public JsonNode UserOf(SimulatedFeishuMeeting meeting, string id) => new JsonObject
    {
        ["id"] = IdsOf(id),
        ["user_role"] = stores.People.FindAmong([meeting.HostId], id) is not null ? Host : Participant,
        ["user_type"] = FeishuUser,
    };

    public JsonObject MeetingOf(SimulatedFeishuMeeting meeting)
    {
        var json = new JsonObject
        {
            ["id"] = meeting.Id,
            ["topic"] = meeting.Topic,
            ["meeting_no"] = meeting.MeetingNo,
            ["meeting_source"] = meeting.ReserveId is null ? OtherSource : OpenApi,
            ["start_time"] = FeishuTimes.UnixSeconds(meeting.StartTime),
            ["host_user"] = UserOf(meeting, meeting.HostId),
            ["owner"] = UserOf(meeting, stores.Reserves.Find(meeting.ReserveId)?.OwnerId ?? meeting.HostId),
        };
        if (meeting.EndTime is { } end)
        {
            json["end_time"] = FeishuTimes.UnixSeconds(end);
        }

        return json;
    }
}
