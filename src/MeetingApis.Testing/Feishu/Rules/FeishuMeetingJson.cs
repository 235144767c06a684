using System.Globalization;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>A meeting as the vendor writes it.</summary>
internal static class FeishuMeetingJson
{
    private const int InProgress = 2;
    private const int Ended = 3;

    /// <param name="meeting">The meeting.</param>
    /// <param name="withParticipants">Whether to show who is in it.</param>
    /// <param name="withAbility">Whether to show what is used in it.</param>
    /// <param name="idOf">Somebody's id of the kind that the call uses; null where there is none.</param>
    public static JsonObject Of(SimulatedFeishuMeeting meeting, bool withParticipants, bool withAbility, Func<string, string?> idOf)
    {
        var json = new JsonObject
        {
            ["id"] = meeting.Id,
            ["topic"] = meeting.Topic,
            ["url"] = meeting.Url,
            ["meeting_no"] = meeting.MeetingNo,
            ["password"] = meeting.Password,
            ["create_time"] = FeishuTimes.UnixSeconds(meeting.StartTime),
            ["start_time"] = FeishuTimes.UnixSeconds(meeting.StartTime),
            ["meeting_connect"] = false,
            ["status"] = meeting.EndTime is null ? InProgress : Ended,
            ["participant_count"] = Count(meeting),
            ["participant_count_accumulated"] = Count(meeting),
        };
        if (meeting.EndTime is { } end)
        {
            json["end_time"] = FeishuTimes.UnixSeconds(end);
        }

        if (idOf(meeting.HostId) is { } hostId)
        {
            json["host_user"] = User(hostId);
        }

        if (withParticipants)
        {
            IEnumerable<string> visible = meeting.ParticipantIds.Select(idOf).OfType<string>();
            json["participants"] = new JsonArray([.. visible.Select(id => Participant(meeting, id, isHost: id == idOf(meeting.HostId)))]);
        }

        if (withAbility)
        {
            json["ability"] = new JsonObject
            {
                ["use_video"] = false,
                ["use_audio"] = false,
                ["use_share_screen"] = false,
                ["use_follow_screen"] = false,
                ["use_recording"] = false,
                ["use_pstn"] = false,
            };
        }

        return json;
    }

    public static JsonNode OfBrief(SimulatedFeishuMeeting meeting) => new JsonObject
    {
        ["id"] = meeting.Id,
        ["topic"] = meeting.Topic,
        ["url"] = meeting.Url,
        ["meeting_no"] = meeting.MeetingNo,
        ["password"] = meeting.Password,
        ["meeting_connect"] = false,
    };

    public static JsonObject User(string id) => new() { ["id"] = id, ["user_type"] = 1 };

    // Everybody joins at the start and stays to the end.
    private static JsonObject Participant(SimulatedFeishuMeeting meeting, string id, bool isHost)
    {
        JsonObject json = User(id);
        json["first_join_time"] = FeishuTimes.UnixSeconds(meeting.StartTime);
        json["is_host"] = isHost;
        json["is_cohost"] = false;
        json["is_external"] = false;
        json["status"] = meeting.EndTime is null ? 2 : 4;
        if (meeting.EndTime is { } end)
        {
            json["final_leave_time"] = FeishuTimes.UnixSeconds(end);
            json["in_meeting_duration"] = ((long)(end - meeting.StartTime).TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        return json;
    }

    private static string Count(SimulatedFeishuMeeting meeting) => meeting.ParticipantIds.Count.ToString(CultureInfo.InvariantCulture);
}
