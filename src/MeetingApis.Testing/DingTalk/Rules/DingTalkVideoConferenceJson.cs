using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>How the queries show a conference and its members.</summary>
internal static class DingTalkVideoConferenceJson
{
    private const int Ended = 1;
    private const int InProgress = 2;
    private const int Ringing = 2;
    private const int InConference = 3;
    private const int Left = 6;

    /// <summary>What every query shows.</summary>
    public static JsonObject Brief(SimulatedVideoConference conference)
    {
        var json = new JsonObject
        {
            ["conferenceId"] = conference.ConferenceId,
            ["title"] = conference.Title,
            ["roomCode"] = conference.RoomCode,
            ["status"] = conference.EndTime is null ? InProgress : Ended,
            ["startTime"] = conference.StartTime.ToUnixTimeMilliseconds(),
        };
        if (conference.EndTime is { } end)
        {
            json["endTime"] = end.ToUnixTimeMilliseconds();
        }

        return json;
    }

    /// <summary>With who began it and how.</summary>
    public static JsonObject WithCreator(SimulatedVideoConference conference)
    {
        JsonObject json = Brief(conference);
        json["creatorId"] = conference.CreatorUnionId;
        json["creatorNick"] = conference.Members.FirstOrDefault(member => IsHost(conference, member))?.Nick ?? "";
        json["bizType"] = conference.ScheduleConferenceId is null ? "0" : "3";
        return json;
    }

    /// <summary>With its link, its booking and, once it is over, its length.</summary>
    public static JsonObject WithLink(SimulatedVideoConference conference)
    {
        JsonObject json = WithCreator(conference);
        json["externalLinkUrl"] = LinkOf(conference);
        json["scheduleConferenceId"] = conference.ScheduleConferenceId;
        if (conference.EndTime is { } end)
        {
            json["confDuration"] = Milliseconds(end - conference.StartTime);
        }

        return json;
    }

    /// <summary>With everything that there is.</summary>
    public static JsonObject Full(SimulatedVideoConference conference)
    {
        JsonObject json = WithLink(conference);
        json["activeNum"] = conference.Members.Count(IsPresent);
        json["attendNum"] = conference.Members.Count(member => member.JoinTime is not null);
        json["invitedNum"] = conference.Members.Count;
        json["cloudRecordStatus"] = 0;
        json["extensionAppSettings"] = new JsonArray();
        return json;
    }

    /// <summary>As several are shown at once, with the people in it.</summary>
    public static JsonObject Running(SimulatedVideoConference conference) => new()
    {
        ["conferenceId"] = conference.ConferenceId,
        ["title"] = conference.Title,
        ["startTime"] = conference.StartTime.ToUnixTimeMilliseconds(),
        ["status"] = InProgress,
        ["mediaStatus"] = 0,
        ["userList"] = new JsonArray([.. conference.Members.Select(member => (JsonNode)new JsonObject
        {
            ["userId"] = member.UnionId,
            ["nick"] = member.Nick,
            ["attendStatus"] = StatusOf(member),
            ["cameraStatus"] = 0,
            ["micStatus"] = 0,
        })]),
    };

    public static JsonObject Member(SimulatedVideoConference conference, SimulatedVideoConferenceMember member)
    {
        var json = new JsonObject
        {
            ["unionId"] = member.UnionId,
            ["conferenceId"] = conference.ConferenceId,
            ["userNick"] = member.Nick,
            ["host"] = IsHost(conference, member),
            ["coHost"] = member.IsCoHost,
            ["attendStatus"] = StatusOf(member),
            ["pstnJoin"] = false,
        };
        if (member.JoinTime is { } joined)
        {
            json["joinTime"] = joined.ToUnixTimeMilliseconds();
        }

        if (member.LeaveTime is { } left)
        {
            json["leaveTime"] = left.ToUnixTimeMilliseconds();
            json["duration"] = Milliseconds(left - member.JoinTime!.Value);
        }

        return json;
    }

    public static bool IsPresent(SimulatedVideoConferenceMember member) => member is { JoinTime: not null, LeaveTime: null };

    public static string LinkOf(SimulatedVideoConference conference) =>
        $"https://meeting.dingtalk.com/app?roomCode={conference.RoomCode}&token=1_{conference.ConferenceId}";

    private static bool IsHost(SimulatedVideoConference conference, SimulatedVideoConferenceMember member) =>
        string.Equals(member.UnionId, conference.CreatorUnionId, StringComparison.Ordinal);

    private static int StatusOf(SimulatedVideoConferenceMember member) => IsPresent(member) ? InConference : member.JoinTime is null ? Ringing : Left;

    private static long Milliseconds(TimeSpan duration) => (long)duration.TotalMilliseconds;
}
