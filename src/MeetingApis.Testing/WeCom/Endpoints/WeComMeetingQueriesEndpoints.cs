using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>What can be asked about scheduled meetings.</summary>
internal sealed class WeComMeetingQueriesEndpoints(
    SimulatedStore<string, SimulatedWeComMeeting> meetings,
    Func<SimulatorRequest, WeComMembers> membersFor,
    TimeProvider time)
{
    private const int MostIdsOnAPage = 100;

    private static readonly TimeSpan s_longestSpan = TimeSpan.FromDays(180);

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/cgi-bin/meeting/get_info", Get),
        new("POST", "/cgi-bin/meeting/get_user_meetingid", ListIds),
    ];

    private SimulatorResponse Get(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        SimulatedWeComMeeting meeting = body.Text("meetingid") is { Length: > 0 } || body.Text("meeting_code") is not { Length: > 0 } code
            ? meetings.FindBy(body)
            : meetings.All.FirstOrDefault(meeting => string.Equals(meeting.MeetingCode, code, StringComparison.Ordinal))
                ?? throw WeComGateway.Error(730004, "invalid meeting_code");
        if (body.Text("sub_meetingid") is { Length: > 0 } one)
        {
            WeComSeries.RequirePart(meeting, one);
        }

        return WeComGateway.Success([.. WeComMeetingJson.Members(meeting, membersFor(request), time.GetUtcNow())]);
    }

    private SimulatorResponse ListIds(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        string userId = body.Text("userid") is { Length: > 0 } text ? text : throw WeComGateway.Error(40063, "some parameters are empty: userid");
        WeComMembers members = membersFor(request);
        SimulatedWeComPerson person = members.Find(userId) ?? throw members.Unknown(60111);

        (DateTimeOffset begin, DateTimeOffset end) = ReadSpan(body);
        int limit = body.Integer("limit") is not { } number ? MostIdsOnAPage
            : number is >= 1 and <= MostIdsOnAPage ? (int)number
            : throw WeComGateway.InvalidParameter("limit");
        DateTimeOffset now = time.GetUtcNow();
        var ids = meetings.All
            .Where(meeting => meeting.HasParticipant(person.UserId) && meeting.StartTime >= begin && (meeting.StartTime <= end || meeting.StartTime > now))
            .OrderBy(meeting => meeting.StartTime)
            .ThenBy(meeting => meeting.MeetingId, StringComparer.Ordinal)
            .Select(meeting => meeting.MeetingId)
            .ToList();

        (IReadOnlyList<string>? page, string? next) = WeComCursor.Take(ids, body.Text("cursor"), limit);
        var list = new JsonArray([.. page.Select(id => (JsonNode)id)]);
        return next is null
            ? WeComGateway.Success([new("meetingid_list", list)])
            : WeComGateway.Success([new("next_cursor", next), new("meetingid_list", list)]);
    }

    private (DateTimeOffset Begin, DateTimeOffset End) ReadSpan(JsonFields body)
    {
        DateTimeOffset end = WeComTimes.Read(body, "end_time") ?? time.GetUtcNow();
        DateTimeOffset begin = WeComTimes.Read(body, "begin_time") ?? end - s_longestSpan;
        return !body.Has("end_time") || end - begin <= s_longestSpan ? (begin, end) : throw WeComGateway.InvalidParameter("end_time");
    }
}
