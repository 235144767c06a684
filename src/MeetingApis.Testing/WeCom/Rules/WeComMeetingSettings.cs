using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The <c>settings</c> of one request, judged together with what the meeting has already.</summary>
internal sealed class WeComMeetingSettings(JsonFields settings, WeComMembers members)
{
    private const int MostHosts = 10;

    public SimulatedWeComMeeting ApplyTo(SimulatedWeComMeeting meeting)
    {
        CheckTypes();
        CheckAccess();
        CheckRecording(meeting);
        CheckPeople(meeting);

        JsonObject merged = JsonMerge.Into(meeting.Settings, settings.Element);
        if (settings.Flag("enable_host_key") == true && !settings.Has("host_key"))
        {
            merged["host_key"] = RandomNumberGenerator.GetString("0123456789", 6);
        }

        foreach (string people in (string[])["hosts", "ring_users"])
        {
            if (settings.Object(people)?.Texts("userid") is { } ids)
            {
                merged[people] = new JsonObject { ["userid"] = new JsonArray([.. members.FindAll(ids)!.Select(static userId => (JsonNode)userId)]) };
            }
        }

        return meeting with { Settings = JsonSerializer.SerializeToElement(merged) };
    }

    private void CheckTypes()
    {
        foreach (string name in (string[])[
            "enable_waiting_room", "allow_enter_before_host", "enable_interpreter", "enable_enroll", "allow_external_user",
            "enable_screen_watermark"])
        {
            _ = settings.Flag(name);
        }

        WeComGateway.Require(settings.Integer("enable_enter_mute") is null or (>= 0 and <= 2), 400031, "invalid settings: enable_enter_mute");
        WeComGateway.Require(settings.Integer("watermark_type") is null or 0 or 1, 400031, "invalid settings: watermark_type");
        WeComGateway.Require(settings.Integer("remind_scope") is null or (>= 1 and <= 4), 400025, "invalid remind_scope");
    }

    private void CheckAccess()
    {
        WeComGateway.Require(IsDigits(settings.Text("password"), 4, 6), 400030, "invalid password");
        WeComGateway.Require(IsDigits(settings.Text("host_key"), 6, 6), 400031, "invalid settings: host_key");
        WeComGateway.Require(
            settings.Flag("enable_host_key") != false || !settings.Has("host_key"),
            400031,
            "invalid settings: host_key without enable_host_key");
        WeComGateway.Require(
            settings.Flag("allow_unmute_self") != false || settings.Flag("mute_all") == true,
            400031,
            "invalid settings: allow_unmute_self without mute_all");
        _ = settings.Flag("mute_all");
    }

    private void CheckRecording(SimulatedWeComMeeting meeting)
    {
        string? type = settings.Text("auto_record_type");
        WeComGateway.Require(type is null or "none" or "local" or "cloud", 400031, "invalid settings: auto_record_type");

        bool? attendeeStarts = settings.Flag("attendee_join_auto_record");
        bool? hostPauses = settings.Flag("enable_host_pause_auto_record");
        type ??= meeting.Settings.TryGetProperty("auto_record_type", out JsonElement stored) ? stored.GetString() : "none";
        WeComGateway.Require(
            (attendeeStarts is null && hostPauses is null) || type is "cloud",
            400031,
            "invalid settings: cloud recording options without auto_record_type cloud");
    }

    private void CheckPeople(SimulatedWeComMeeting meeting)
    {
        IReadOnlyList<string> sent = settings.Object("hosts")?.Texts("userid") ?? [];
        WeComGateway.Require(sent.Count <= MostHosts, 400027, "too many hosts");
        IReadOnlyList<string> hosts = members.FindAll(sent) ?? throw members.Unknown(400021, "invalid userid");
        WeComGateway.Require(hosts.All(meeting.HasParticipant), 400029, "host is not a participant");

        IReadOnlyList<string> ringing = members.FindAll(settings.Object("ring_users")?.Texts("userid") ?? []) ?? throw members.Unknown(400037);
        WeComGateway.Require(ringing.All(meeting.HasParticipant), 400037, "ring user is not a participant");
    }

    private static bool IsDigits(string? text, int shortest, int longest) =>
        text is null || (text.Length >= shortest && text.Length <= longest && text.All(char.IsAsciiDigit));
}
