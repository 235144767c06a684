using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Meetings that run or have run. Who acts on one with a user's token must be in it.</summary>
internal sealed class FeishuMeetingsEndpoints(
    SimulatedStore<string, SimulatedFeishuMeeting> meetings,
    SimulatedStore<string, SimulatedFeishuPerson> people,
    FeishuGateway gateway,
    TimeProvider time)
{
    private const string Path = "/open-apis/vc/v1/meetings";
    private const int MostInvitees = 10;
    private const int Invited = 1;
    private const int Removed = 1;
    private const int Failed = 2;

    private static readonly TimeSpan s_kept = TimeSpan.FromDays(90);

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("GET", Path + "/list_by_no", ListByNumber),
        new("GET", Path + "/{meeting_id}", Get),
        new("PATCH", Path + "/{meeting_id}/invite", Invite),
        new("POST", Path + "/{meeting_id}/kickout", RemoveParticipants),
        new("PATCH", Path + "/{meeting_id}/set_host", SetHost),
        new("PATCH", Path + "/{meeting_id}/end", End),
    ];

    private SimulatorResponse Get(SimulatorRequest request)
    {
        string userIdType = FeishuUserIds.ReadType(request);
        bool withParticipants = FeishuQuery.Flag(request, "with_participants");
        bool withAbility = FeishuQuery.Flag(request, "with_meeting_ability") && gateway.FindUser(request) is null;
        bool artifacts = FeishuQuery.Integer(request, "query_mode", 0, 1) == 1;
        if (meetings.Find(request.RouteValue("meeting_id")) is not { } meeting || !IsKept(meeting))
        {
            throw FeishuVideoErrors.NotFound();
        }

        // Nothing takes notes of a simulated meeting, nor writes it down.
        return FeishuGateway.Success(artifacts
            ? new JsonObject { ["related_artifacts"] = new JsonObject { ["note_doc_token"] = "", ["verbatim_doc_token"] = "" } }
            : new JsonObject { ["meeting"] = FeishuMeetingJson.Of(meeting, withParticipants, withAbility, id => people.Translate(id, userIdType)) });
    }

    private SimulatorResponse ListByNumber(SimulatorRequest request)
    {
        string number = FeishuQuery.Required(request, "meeting_no");
        (long start, long end) = (FeishuQuery.UnixSeconds(request, "start_time"), FeishuQuery.UnixSeconds(request, "end_time"));
        if (start >= end)
        {
            throw FeishuVideoErrors.Parameter("start_time", null, "must be less than end_time");
        }

        int size = FeishuQuery.Integer(request, "page_size", 1, 50) ?? 20;
        int offset = FeishuQuery.Integer(request, "page_token", 0, int.MaxValue) ?? 0;
        IOrderedEnumerable<SimulatedFeishuMeeting> found = meetings.All
            .Where(meeting => string.Equals(meeting.MeetingNo, number, StringComparison.Ordinal) && IsKept(meeting))
            .Where(meeting => meeting.StartTime.ToUnixTimeSeconds() >= start && meeting.StartTime.ToUnixTimeSeconds() <= end)
            .OrderBy(meeting => meeting.StartTime);
        return FeishuGateway.Success(FeishuPage.Of("meeting_briefs", [.. found.Select(FeishuMeetingJson.OfBrief)], offset, size));
    }

    private SimulatorResponse Invite(SimulatorRequest request)
    {
        string userIdType = FeishuUserIds.ReadType(request);
        string operatorId = gateway.RequireUser(request);
        IReadOnlyList<JsonFields>? invitees = FeishuGateway.ReadBody(request).Objects("invitees");
        if (invitees is not { Count: > 0 and <= MostInvitees })
        {
            throw FeishuVideoErrors.Parameter("invitees", null, "1 to 10 users");
        }

        SimulatedFeishuMeeting meeting = FindRunning(request, operatorId);
        (JsonArray results, List<string> joined) = (new JsonArray(), new List<string>());
        foreach (JsonFields invitee in invitees)
        {
            string? id = invitee.Text("id");
            if (IsSame(id, operatorId))
            {
                throw CannotOperateSelf();
            }

            // Whoever is invited picks up at once; whoever is no user of the tenant cannot be invited.
            bool isKnown = id is not null && people.FindBy(id, userIdType) is not null;
            results.Add((JsonNode)new JsonObject { ["id"] = id, ["user_type"] = invitee.Integer("user_type") ?? 1, ["status"] = isKnown ? Invited : Failed });
            if (isKnown && people.FindAmong([.. meeting.ParticipantIds, .. joined], id) is null)
            {
                joined.Add(id!);
            }
        }

        meetings.Set(meeting with { ParticipantIds = [.. meeting.ParticipantIds, .. joined] });
        return FeishuGateway.Success(new JsonObject { ["invite_results"] = results });
    }

    private SimulatorResponse RemoveParticipants(SimulatorRequest request)
    {
        _ = FeishuUserIds.ReadType(request);
        IReadOnlyList<JsonFields>? users = FeishuGateway.ReadBody(request).Objects("kickout_users");
        if (users is not { Count: > 0 })
        {
            throw FeishuVideoErrors.Parameter("kickout_users", null, "required");
        }

        SimulatedFeishuMeeting meeting = FindRunning(request, operatorId: null);
        JsonNode[] results = [.. users.Select(user => new JsonObject
        {
            ["id"] = user.Text("id"),
            ["user_type"] = user.Integer("user_type") ?? 1,
            ["result"] = people.FindAmong(meeting.ParticipantIds, user.Text("id")) is not null ? Removed : Failed,
        })];
        string[] removed = [.. users.Select(user => people.FindAmong(meeting.ParticipantIds, user.Text("id"))).OfType<string>()];
        meetings.Set(meeting with { ParticipantIds = [.. meeting.ParticipantIds.Except(removed, StringComparer.Ordinal)], RemovedIds = [.. meeting.RemovedIds, .. removed] });
        return FeishuGateway.Success(new JsonObject { ["kickout_results"] = new JsonArray(results) });
    }

    private SimulatorResponse SetHost(SimulatorRequest request)
    {
        string userIdType = FeishuUserIds.ReadType(request);
        JsonFields body = FeishuGateway.ReadBody(request);
        string hostId = body.Object("host_user")?.Text("id") is { Length: > 0 } id ? id : throw FeishuVideoErrors.Parameter("host_user", null, "required");
        string? operatorId = gateway.FindUser(request);
        SimulatedFeishuMeeting meeting = FindRunning(request, operatorId);
        if (operatorId is not null && !IsHost(meeting, operatorId))
        {
            throw FeishuVideoErrors.NoPermission();
        }

        if (body.Object("old_host_user") is { } oldHost && !IsHost(meeting, oldHost.Text("id")))
        {
            RefusedException conflict = FeishuGateway.Error(409, 121006, "data conflict");
            conflict.Response.Json!["data"] = new JsonObject { ["host_user"] = FeishuMeetingJson.User(people.Translate(meeting.HostId, userIdType) ?? meeting.HostId) };
            throw conflict;
        }

        if (IsSame(hostId, operatorId))
        {
            throw CannotOperateSelf();
        }

        string participantId = people.FindAmong(meeting.ParticipantIds, hostId) ?? throw FeishuGateway.Error(400, 122004, "target user not in meeting");
        meetings.Set(meeting with { HostId = participantId });
        return FeishuGateway.Success(new JsonObject { ["host_user"] = FeishuMeetingJson.User(hostId) });
    }

    private SimulatorResponse End(SimulatorRequest request)
    {
        string operatorId = gateway.RequireUser(request);
        SimulatedFeishuMeeting meeting = FindRunning(request, operatorId);
        if (!IsHost(meeting, operatorId))
        {
            throw FeishuVideoErrors.NoPermission();
        }

        meetings.Set(meeting with { EndTime = time.GetUtcNow() });
        return FeishuGateway.Success([]);
    }

    private SimulatedFeishuMeeting FindRunning(SimulatorRequest request, string? operatorId)
    {
        SimulatedFeishuMeeting meeting = meetings.Find(request.RouteValue("meeting_id")) ?? throw FeishuGateway.Error(404, 122002, "meeting not exist");
        if (meeting.EndTime is not null)
        {
            throw FeishuGateway.Error(400, 122001, "meeting status unexpected");
        }

        return operatorId is null || people.FindAmong(meeting.ParticipantIds, operatorId) is not null
            ? meeting
            : throw FeishuGateway.Error(400, 122003, "operator user not in meeting");
    }

    private bool IsKept(SimulatedFeishuMeeting meeting) => time.GetUtcNow() - meeting.StartTime <= s_kept;

    private static RefusedException CannotOperateSelf() => FeishuGateway.Error(400, 122005, "cannot operate self");

    private bool IsHost(SimulatedFeishuMeeting meeting, string? userId) => IsSame(meeting.HostId, userId);

    private bool IsSame(string? userId, string? other) => userId is not null && people.FindAmong([userId], other) is not null;
}
