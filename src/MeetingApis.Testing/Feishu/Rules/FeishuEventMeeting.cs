using System.Text.Json;

namespace MeetingApis.Testing;

/// <summary>The video conference of an event, <c>vchat</c>.</summary>
internal static class FeishuEventMeeting
{
    /// <summary>Refuses what cannot be sent, and what the organizer cannot have.</summary>
    public static void Check(JsonFields body, bool organizerIsApp, bool isOrganizer)
    {
        if (body.Object("vchat") is not { } vchat)
        {
            return;
        }

        if (vchat.Text("vc_type") is not (null or "" or "vc" or "third_party" or "no_meeting"))
        {
            throw FeishuCalendarErrors.Invalid(vchat.PathOf("vc_type"), "cannot be sent", vchat.Text("vc_type")!);
        }

        if (vchat.Object("meeting_settings") is not { } settings)
        {
            return;
        }

        bool hasHosts = settings.Texts("assign_hosts") is { Count: > 0 };
        if (organizerIsApp && (hasHosts || settings.Flag("allow_attendees_start") == false))
        {
            throw FeishuCalendarErrors.BotHosts();
        }

        if (hasHosts && !isOrganizer)
        {
            throw FeishuCalendarErrors.HostsByOther();
        }
    }

    /// <summary>The link: a new one where the event asks for a meeting, or says nothing and has somebody to meet.</summary>
    public static string? UrlOf(SimulatedFeishuCalendarEvent made, FeishuIds ids) => (TypeOf(made), made.Attendees.Count) switch
    {
        ("no_meeting", _) => null,
        ("third_party", _) => Text(made, "meeting_url"),
        ("", 0) => made.MeetingUrl,
        _ => made.MeetingUrl ?? $"https://vc.feishu.cn/j/{ids.Next()[^9..]}",
    };

    /// <summary>Whether an event keeps its kind of meeting when it changes, and with it the link. A meeting that comes by itself is the vendor's own.</summary>
    public static bool IsSameKind(SimulatedFeishuCalendarEvent before, SimulatedFeishuCalendarEvent after) => string.Equals(KindOf(before), KindOf(after), StringComparison.Ordinal);

    /// <summary>The kind of meeting that was sent; empty where none was.</summary>
    public static string TypeOf(SimulatedFeishuCalendarEvent made) => Text(made, "vc_type") ?? "";

    private static string KindOf(SimulatedFeishuCalendarEvent made) => TypeOf(made) is { Length: > 0 } type ? type : "vc";

    private static string? Text(SimulatedFeishuCalendarEvent made, string name) =>
        made.Settings is { } settings && settings.TryGetProperty("vchat", out JsonElement vchat) && vchat.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
