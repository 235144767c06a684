using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>How the queries show a conference.</summary>
internal static class DingTalkVideoConferenceJson
{
    private const int Ended = 1;
    private const int InProgress = 2;

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
}
