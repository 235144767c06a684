using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Conferences that go on or have ended. Who begins one is its host, and is in it at once unless not rung; who is invited rings on.</summary>
internal sealed class DingTalkVideoConferencesEndpoints(
    SimulatedStore<string, SimulatedVideoConference> conferences,
    DingTalkDirectory directory,
    DingTalkRoomCodes codes,
    TimeProvider time)
{
    private const string Path = "/v1.0/conference/videoConferences";
    private const int MembersOnPage = 128;
    private const int ConferencesOnPage = 20;

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", Path, Create),
        new("POST", $"{Path}/query", BatchGet),
        new("DELETE", $"{Path}/{{conferenceId}}", Close),
        new("GET", $"{Path}/{{conferenceId}}", Get),
        new("GET", $"{Path}/{{conferenceId}}/members", ListMembers),
        new("GET", "/v1.0/conference/users/lists", ListOngoingOfUser),
        new("GET", "/v1.0/conference/orgConferences", ListOngoing),
        new("GET", "/v1.0/conference/roomCodes/{roomCode}/infos", ListByRoomCode),
    ];

    private IEnumerable<SimulatedVideoConference> Ongoing =>
        conferences.All.Where(conference => conference.EndTime is null).OrderBy(conference => conference.StartTime);

    private SimulatorResponse Create(SimulatorRequest request)
    {
        JsonFields body = DingTalkGateway.ReadBody(request);
        string host = DingTalkConferenceRules.Required(body, "userId");
        DateTimeOffset now = time.GetUtcNow();
        SimulatedVideoConferenceMember caller = MemberOf(host) with { JoinTime = now };
        SimulatedVideoConferenceMember[] rung = [.. (body.Texts("inviteUserIds") ?? []).Select(MemberOf)];
        var conference = new SimulatedVideoConference
        {
            ConferenceId = RandomNumberGenerator.GetHexString(24, lowercase: true),
            CreatorUnionId = host,
            Title = DingTalkConferenceRules.NewTitle(body, "confTitle", "paramsTitleError"),
            RoomCode = codes.Next(),
            StartTime = now,
            Members = body.Flag("inviteCaller") == false ? rung : [caller, .. rung],
            IsMadeByApp = true,
        };
        conferences.Set(conference);
        return DingTalkGateway.Success(new JsonObject
        {
            ["conferenceId"] = conference.ConferenceId,
            ["conferencePassword"] = RandomNumberGenerator.GetString("0123456789", 10),
            ["hostPassword"] = RandomNumberGenerator.GetString("0123456789", 10),
            ["externalLinkUrl"] = DingTalkVideoConferenceJson.LinkOf(conference),
            ["phoneNumbers"] = new JsonArray("0571-26883112"),
            ["roomCode"] = conference.RoomCode,
        });
    }

    private SimulatorResponse Close(SimulatorRequest request)
    {
        // The page lists no code for an unknown conference but this.
        SimulatedVideoConference conference = conferences.Find(request.RouteValue("conferenceId"))
            ?? throw DingTalkGateway.ParametersError("conferenceId");
        if (request.Query("unionId") is not { Length: > 0 } operatorId)
        {
            throw DingTalkGateway.ParametersError("unionId is empty");
        }

        if (!string.Equals(operatorId, conference.CreatorUnionId, StringComparison.Ordinal))
        {
            throw DingTalkGateway.Error(404, "permissionError", "permissionError:not the host");
        }

        if (conference.EndTime is not null)
        {
            throw DingTalkGateway.Error(400, "resourceClose", "The meeting has ended");
        }

        DateTimeOffset now = time.GetUtcNow();
        conferences.Set(conference with
        {
            EndTime = now,
            Members = [.. conference.Members.Select(member => DingTalkVideoConferenceJson.IsPresent(member) ? member with { LeaveTime = now } : member)],
        });
        return DingTalkGateway.Success(new JsonObject { ["code"] = 200, ["cause"] = "success" });
    }

    private SimulatorResponse Get(SimulatorRequest request) =>
        DingTalkGateway.Success(new JsonObject { ["confInfo"] = DingTalkVideoConferenceJson.Full(Find(request)) });

    private SimulatorResponse ListMembers(SimulatorRequest request)
    {
        SimulatedVideoConference conference = Find(request);
        var page = DingTalkPage.Read(request, MembersOnPage, int.MaxValue, ParameterError());
        (JsonArray? rows, int? next) = page.Of(conference.Members, member => DingTalkVideoConferenceJson.Member(conference, member));
        return DingTalkGateway.Success(Page("memberModels", rows, next, conference.Members.Count));
    }

    private SimulatorResponse BatchGet(SimulatorRequest request)
    {
        if (DingTalkGateway.ReadBody(request).Texts("conferenceIdList") is not { Count: > 0 } ids)
        {
            throw DingTalkGateway.ParametersError("conferenceIdList is empty");
        }

        IEnumerable<JsonNode> found = Ongoing.Where(conference => ids.Contains(conference.ConferenceId, StringComparer.Ordinal)).Select(conference => (JsonNode)DingTalkVideoConferenceJson.Running(conference));
        return DingTalkGateway.Success(new JsonObject { ["infos"] = new JsonArray([.. found]) });
    }

    private SimulatorResponse ListOngoingOfUser(SimulatorRequest request)
    {
        if (request.Query("unionId") is not { Length: > 0 } unionId)
        {
            throw DingTalkGateway.Error(400, "param.error", "missing.user.info");
        }

        if (!directory.Knows(unionId))
        {
            throw DingTalkGateway.Error(400, "param.error", "param.error");
        }

        var found = Ongoing
            .SelectMany(conference => conference.Members, (conference, member) => (Conference: conference, Member: member))
            .Where(pair => string.Equals(pair.Member.UnionId, unionId, StringComparison.Ordinal) && DingTalkVideoConferenceJson.IsPresent(pair.Member))
            .ToList();
        var members = new JsonObject();
        foreach ((SimulatedVideoConference? conference, SimulatedVideoConferenceMember? member) in found)
        {
            JsonObject json = DingTalkVideoConferenceJson.Member(conference, member);
            json["deviceType"] = "Win";
            members[conference.ConferenceId] = json;
        }

        return DingTalkGateway.Success(new JsonObject
        {
            ["onGoingConfIdList"] = new JsonArray([.. found.Select(pair => (JsonNode)pair.Conference.ConferenceId)]),
            ["memberModelMap"] = members,
        });
    }

    private SimulatorResponse ListOngoing(SimulatorRequest request)
    {
        var all = Ongoing.ToList();
        var page = DingTalkPage.Read(request, ConferencesOnPage, int.MaxValue, ParameterError());
        (JsonArray? rows, int? next) = page.Of(all, DingTalkVideoConferenceJson.WithCreator);
        JsonObject answer = Page("onGoingConfList", rows, next, all.Count);
        answer["hasMore"] = next is not null;
        return DingTalkGateway.Success(answer);
    }

    private SimulatorResponse ListByRoomCode(SimulatorRequest request)
    {
        string code = request.RouteValue("roomCode");
        var all = conferences.All
            .Where(conference => string.Equals(conference.RoomCode, code, StringComparison.Ordinal))
            .OrderBy(conference => conference.StartTime)
            .ToList();
        if (all.Count == 0)
        {
            throw DingTalkGateway.Error(400, "invalidRoomCode", "invalidRoomCode");
        }

        var page = DingTalkPage.Read(request, ConferencesOnPage, int.MaxValue, ParameterError());
        (JsonArray? rows, int? next) = page.Of(all, DingTalkVideoConferenceJson.WithLink);
        JsonObject answer = Page("conferenceList", rows, next, all.Count);
        answer["hasMore"] = next is not null;
        return DingTalkGateway.Success(answer);
    }

    private SimulatedVideoConferenceMember MemberOf(string unionId) => new() { UnionId = unionId, Nick = directory.NameOf(unionId) };

    private SimulatedVideoConference Find(SimulatorRequest request) =>
        conferences.Find(request.RouteValue("conferenceId"))
            ?? throw DingTalkGateway.Error(404, "roomNotFound", "ROOM NOT FOUND");

    private static JsonObject Page(string list, JsonArray rows, int? next, int total)
    {
        var json = new JsonObject { ["totalCount"] = total, [list] = rows };
        DingTalkPage.WriteNext(json, next);

        return json;
    }

    private static RefusedException ParameterError() => DingTalkGateway.Error(400, "paramError", "PARAM ERROR");
}
