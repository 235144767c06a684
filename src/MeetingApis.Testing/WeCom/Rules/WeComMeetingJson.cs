using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>A meeting as <c>get_info</c> shows it.</summary>
internal static class WeComMeetingJson
{
    private const int NotJoined = 2;

    public static string Link(SimulatedWeComMeeting meeting) => $"https://meeting.example/{meeting.MeetingCode}";

    public static IEnumerable<KeyValuePair<string, JsonNode?>> Members(SimulatedWeComMeeting meeting, WeComMembers members, DateTimeOffset now)
    {
        IReadOnlyList<(string Id, DateTimeOffset Start)> series = WeComSeries.Of(meeting);
        var standing = series.Where(part => !meeting.CancelledSubMeetingIds.Contains(part.Id) && part.Start + meeting.Duration > now).ToList();
        var json = new JsonObject
        {
            ["title"] = meeting.Title,
            ["meeting_start"] = meeting.StartTime.ToUnixTimeSeconds(),
            ["meeting_duration"] = (long)meeting.Duration.TotalSeconds,
            ["description"] = meeting.Description,
            ["location"] = meeting.Location,
            ["main_department"] = 1,
            ["status"] = (int)meeting.Status,
            ["meeting_type"] = series.Count > 0 ? 1 : 0,
            ["attendees"] = new JsonObject { ["member"] = Attendees(meeting, members) },
            ["settings"] = Settings(meeting, members),
            ["reminders"] = JsonNode.Parse(meeting.Reminders.GetRawText()),
            ["meeting_code"] = meeting.MeetingCode,
            ["meeting_link"] = Link(meeting),
            ["has_vote"] = false,
            ["has_more_sub_meeting"] = 0,
            ["remain_sub_meetings"] = standing.Count,
            ["sub_meetings"] = new JsonArray([.. series.Select(part => (JsonNode)Part(meeting, part.Id, part.Start))]),
            ["guests"] = JsonNode.Parse(meeting.Guests.GetRawText()),
        };
        AddIfKnown(json, "admin_userid", meeting.AdminUserId is { } admin ? members.IdOf(admin) : null);
        AddIfKnown(json, "cal_id", meeting.CalendarId);
        AddIfKnown(json, "current_sub_meetingid", standing.Select(part => part.Id).FirstOrDefault());
        return json.Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()));
    }

    private static JsonArray Attendees(SimulatedWeComMeeting meeting, WeComMembers members)
    {
        IEnumerable<string> userIds = meeting.AdminUserId is { } admin ? meeting.InviteeUserIds.Prepend(admin) : meeting.InviteeUserIds;
        return new JsonArray([.. userIds.Distinct(StringComparer.Ordinal).Select(userId => new JsonObject { ["userid"] = members.IdOf(userId), ["status"] = NotJoined })]);
    }

    private static JsonObject Settings(SimulatedWeComMeeting meeting, WeComMembers members)
    {
        JsonObject settings = JsonObject.Create(meeting.Settings)!;
        foreach (string people in (string[])["hosts", "ring_users"])
        {
            if (settings[people]?["userid"] is JsonArray ids)
            {
                settings[people] = new JsonObject { ["userid"] = new JsonArray([.. ids.Select(id => (JsonNode)members.IdOf(id!.GetValue<string>()))]) };
            }
        }

        settings["need_password"] = settings.ContainsKey("password");
        return settings;
    }

    private static JsonObject Part(SimulatedWeComMeeting meeting, string id, DateTimeOffset start) => new()
    {
        ["sub_meetingid"] = id,
        ["status"] = meeting.CancelledSubMeetingIds.Contains(id) ? 1 : 0,
        ["start_time"] = start.ToUnixTimeSeconds(),
        ["end_time"] = (start + meeting.Duration).ToUnixTimeSeconds(),
        ["title"] = meeting.Title,
    };

    private static void AddIfKnown(JsonObject json, string name, string? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }
}
