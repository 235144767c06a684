using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Booked conferences. An update carries every field; there is no partial one.</summary>
internal sealed class DingTalkScheduleConferencesEndpoints(
    SimulatedStore<string, SimulatedScheduleConference> conferences,
    SimulatedStore<string, SimulatedVideoConference> held,
    DingTalkDirectory directory,
    DingTalkRoomCodes codes)
{
    private const string Path = "/v1.0/conference/scheduleConferences";

    private static readonly JsonElement s_noSettings = JsonElement.Parse("{}");

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", Path, Create),
        new("PUT", Path, Update),
        new("POST", $"{Path}/cancel", Cancel),
        new("GET", $"{Path}/settings", GetSettings),
        new("PUT", $"{Path}/settings", UpdateSettings),
        new("GET", $"{Path}/{{scheduleConferenceId}}/infos", Get),
        new("GET", "/v1.0/conference/videoConferences/scheduleConferences/{scheduleConferenceId}", ListHistory),
    ];

    private SimulatorResponse Create(SimulatorRequest request)
    {
        JsonFields body = DingTalkGateway.ReadBody(request);
        string creator = DingTalkConferenceRules.Required(body, "creatorUnionId");
        string title = DingTalkConferenceRules.NewTitle(body, "title", "paramsError");
        (DateTimeOffset start, DateTimeOffset end) = DingTalkConferenceRules.Times(body);
        JsonFields? settings = body.Object("scheduleConfSettingModel");
        if (settings is not null)
        {
            new DingTalkConferenceSettings(settings).Check();
        }

        if (!directory.Knows(creator) || !KnowsPeople(settings))
        {
            throw DingTalkGateway.ParametersError("unionId");
        }

        var conference = new SimulatedScheduleConference
        {
            ScheduleConferenceId = Guid.NewGuid().ToString(),
            CreatorUnionId = creator,
            Title = title,
            StartTime = start,
            EndTime = end,
            RoomCode = codes.Next(),
            Settings = settings?.Element,
        };
        conferences.Set(conference);
        JsonObject answer = Joining(conference, conference.RoomCode);
        answer["requestId"] = Guid.NewGuid().ToString();
        return DingTalkGateway.Success(answer);
    }

    private SimulatorResponse Update(SimulatorRequest request)
    {
        JsonFields body = DingTalkGateway.ReadBody(request);
        string creator = DingTalkConferenceRules.Required(body, "creatorUnionId");
        string id = DingTalkConferenceRules.Required(body, "scheduleConferenceId");
        string title = DingTalkConferenceRules.ChangedTitle(body, "title");
        (DateTimeOffset start, DateTimeOffset end) = DingTalkConferenceRules.Times(body);
        SimulatedScheduleConference conference = FindOwn(id, creator);
        conferences.Set(conference with { Title = title, StartTime = start, EndTime = end });
        return Done();
    }

    private SimulatorResponse Cancel(SimulatorRequest request)
    {
        JsonFields body = DingTalkGateway.ReadBody(request);
        string id = DingTalkConferenceRules.Required(body, "scheduleConferenceId");
        string creator = DingTalkConferenceRules.Required(body, "creatorUnionId");
        SimulatedScheduleConference conference = FindOwn(id, creator);
        if (conference.CalendarEventId is not null)
        {
            throw DingTalkGateway.ParametersError("scheduleConferenceId is a calendar event's");
        }

        conferences.Set(conference with { IsCancelled = true });
        return Done();
    }

    private SimulatorResponse Get(SimulatorRequest request)
    {
        string id = request.RouteValue("scheduleConferenceId");
        if (request.Query("requestUnionId") is not { Length: > 0 } asking)
        {
            throw DingTalkGateway.ParametersError("requestUnionId is empty");
        }

        SimulatedScheduleConference conference = Find(id);
        if (!Settings(conference).Hosts.Append(conference.CreatorUnionId).Contains(asking, StringComparer.Ordinal))
        {
            throw DingTalkGateway.Error(400, "permissionError", "permissionError:no permission");
        }

        ThrowIfCancelled(conference);
        // The code comes in groups where conferences are read, and as it is where they are booked.
        JsonObject answer = Joining(conference, conference.RoomCodeText);
        answer["requestId"] = Guid.NewGuid().ToString();
        answer["title"] = conference.Title;
        answer["startTime"] = conference.StartTime.ToUnixTimeMilliseconds();
        answer["endTime"] = conference.EndTime.ToUnixTimeMilliseconds();
        return DingTalkGateway.Success(answer);
    }

    private SimulatorResponse GetSettings(SimulatorRequest request)
    {
        if (request.Query("scheduleConferenceId") is not { Length: > 0 } id)
        {
            throw DingTalkGateway.Error(400, "paramError", "paramError");
        }

        SimulatedScheduleConference conference = conferences.Find(id)
            ?? throw DingTalkGateway.Error(400, "scheduleConferenceIdError", "scheduleConferenceIdError");
        return DingTalkGateway.Success(new JsonObject { ["scheduleConfSettingModel"] = Settings(conference).ToJson(conference.CreatorUnionId) });
    }

    // What becomes of settings that are left out is documented nowhere; here they keep their values,
    // and an object among them is replaced as a whole.
    private SimulatorResponse UpdateSettings(SimulatorRequest request)
    {
        JsonFields body = DingTalkGateway.ReadBody(request, static field => DingTalkGateway.Error(400, "paramError", $"paramError: {field}"));
        string creator = DingTalkConferenceRules.Required(body, "creatorUnionId");
        string id = DingTalkConferenceRules.Required(body, "scheduleConferenceId");
        SimulatedScheduleConference conference = conferences.Find(id) ?? throw DingTalkGateway.Error(400, "scheduleConferenceIdError", "scheduleConferenceIdError");
        if (!string.Equals(conference.CreatorUnionId, creator, StringComparison.Ordinal))
        {
            throw DingTalkGateway.Error(400, "creatorUidError", "creatorUidError");
        }

        if (body.Object("scheduleConfSettingModel") is { } settings)
        {
            new DingTalkConferenceSettings(settings).Check(isUpdate: true);
            if (!KnowsPeople(settings))
            {
                throw DingTalkGateway.Error(400, "userNotInOrg", "userNotInOrg");
            }

            conferences.Set(conference with { Settings = JsonSerializer.SerializeToElement(JsonMerge.Into(conference.Settings ?? s_noSettings, settings.Element)) });
        }

        return Done();
    }

    private SimulatorResponse ListHistory(SimulatorRequest request)
    {
        string id = request.RouteValue("scheduleConferenceId");
        if (conferences.Find(id) is null)
        {
            throw DingTalkGateway.Error(400, "invalidScheduleConferenceId", "invalidScheduleConferenceId");
        }

        // Whatever was held before the last one is not told.
        JsonNode[] last = held.All
            .Where(conference => string.Equals(conference.ScheduleConferenceId, id, StringComparison.Ordinal))
            .OrderBy(conference => conference.StartTime)
            .TakeLast(1)
            .Select(conference => (JsonNode)DingTalkVideoConferenceJson.Brief(conference))
            .ToArray();
        return DingTalkGateway.Success(new JsonObject { ["totalCount"] = last.Length, ["conferenceList"] = new JsonArray(last) });
    }

    private bool KnowsPeople(JsonFields? settings) => settings is null || new DingTalkConferenceSettings(settings).People.All(directory.Knows);

    private SimulatedScheduleConference FindOwn(string id, string creator)
    {
        SimulatedScheduleConference conference = Find(id);
        if (!string.Equals(conference.CreatorUnionId, creator, StringComparison.Ordinal))
        {
            throw DingTalkGateway.Error(400, "permissionError", "permissionError:not the creator");
        }

        ThrowIfCancelled(conference);
        return conference;
    }

    // Only cancelling documents a code for an unknown id.
    private SimulatedScheduleConference Find(string id) =>
        conferences.Find(id) ?? throw DingTalkGateway.ParametersError("scheduleConferenceId");

    private static void ThrowIfCancelled(SimulatedScheduleConference conference)
    {
        if (conference.IsCancelled)
        {
            throw DingTalkGateway.Error(400, "resourceCancel", "Schedule conference has canceled");
        }
    }

    private static DingTalkConferenceSettings Settings(SimulatedScheduleConference conference) =>
        new(new JsonFields(conference.Settings ?? s_noSettings, "", DingTalkGateway.ParametersError));

    private static JsonObject Joining(SimulatedScheduleConference conference, string roomCode) => new()
    {
        ["scheduleConferenceId"] = conference.ScheduleConferenceId,
        ["roomCode"] = roomCode,
        ["url"] = conference.Url,
        ["phones"] = new JsonArray("+861234567"),
    };

    private static SimulatorResponse Done() => DingTalkGateway.Success(new JsonObject { ["success"] = true });
}
