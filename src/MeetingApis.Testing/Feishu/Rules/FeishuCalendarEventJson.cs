using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Events as the vendor writes them, each as it is seen in one calendar.</summary>
internal sealed class FeishuCalendarEventJson(FeishuStores stores)
{
    /// <param name="made">The event.</param>
    /// <param name="calendar">In which it is seen.</param>
    /// <param name="userIdType">The kind of id that the call uses.</param>
    /// <param name="withMeetingSettings">Whether the settings of the video conference are shown.</param>
    public JsonObject Of(SimulatedFeishuCalendarEvent made, SimulatedFeishuCalendar calendar, string userIdType, bool withMeetingSettings)
    {
        SimulatedFeishuPerson organizer = stores.OwnerOf(stores.Calendars.Find(made.CalendarId));
        var json = new JsonObject
        {
            ["event_id"] = made.EventId,
            ["organizer_calendar_id"] = made.CalendarId,
            ["summary"] = made.Summary,
            ["description"] = "",
            ["start_time"] = FeishuEventTimes.Of(made.StartTime, made),
            ["end_time"] = FeishuEventTimes.Of(made.EndTime, made),
            ["visibility"] = "default",
            ["attendee_ability"] = "none",
            ["free_busy_status"] = made.IsFree ? "free" : "busy",
            ["color"] = -1,
            ["recurrence"] = made.Recurrence ?? "",
            ["status"] = StatusIn(made, calendar),
            ["is_exception"] = IsException(made),
            ["create_time"] = FeishuTimes.UnixSeconds(made.CreateTime),
            ["event_organizer"] = new JsonObject { ["user_id"] = organizer.IdOf(userIdType), ["display_name"] = organizer.Name },
            ["app_link"] = $"https://applink.feishu.cn/client/calendar/event/detail?calendarId={calendar.CalendarId}&key={made.Uid}&originalTime={made.OriginalTime}&startTime={FeishuTimes.UnixSeconds(made.StartTime)}",
        };
        if (IsException(made))
        {
            json["recurring_event_id"] = made.IdOf(0);
        }

        Lay(json, made.Settings);
        Lay(json, made.OwnSettings.TryGetValue(calendar.CalendarId, out JsonElement own) ? own : null);
        json["vchat"] = MeetingOf(made, json["vchat"] as JsonObject, withMeetingSettings);
        return json;
    }

    /// <summary>An event that is no more, for a caller that asks for what has changed.</summary>
    public JsonObject OfDeleted(SimulatedFeishuCalendarEvent made, SimulatedFeishuCalendar calendar, string userIdType)
    {
        JsonObject json = Of(made, calendar, userIdType, withMeetingSettings: false);
        json["status"] = "cancelled";
        return json;
    }

    /// <summary>Whether an event takes the time of whose calendar it is.</summary>
    public static bool IsBusyIn(SimulatedFeishuCalendarEvent made, string calendarId) =>
        made.OwnSettings.TryGetValue(calendarId, out JsonElement own) && own.TryGetProperty("free_busy_status", out JsonElement status) ? !status.ValueEquals("free") : !made.IsFree;

    /// <summary>An instance of a series that nobody has changed is none.</summary>
    private bool IsException(SimulatedFeishuCalendarEvent made) => made.OriginalTime != 0 && stores.CalendarEvents.Find(made.EventId) is not null;

    private static void Lay(JsonObject json, JsonElement? settings)
    {
        if (settings is { } sent)
        {
            foreach (JsonProperty field in sent.EnumerateObject())
            {
                json[field.Name] = JsonNode.Parse(field.Value.GetRawText());
            }
        }
    }

    private static JsonObject MeetingOf(SimulatedFeishuCalendarEvent made, JsonObject? sent, bool withSettings)
    {
        JsonObject json = (JsonObject?)sent?.DeepClone() ?? [];
        json["vc_type"] = FeishuEventMeeting.TypeOf(made) is { Length: > 0 } type ? type : made.MeetingUrl is null ? "" : "vc";
        if (made.MeetingUrl is { } url)
        {
            json["meeting_url"] = url;
        }

        if (!withSettings)
        {
            json.Remove("meeting_settings");
        }

        return json;
    }

    private string StatusIn(SimulatedFeishuCalendarEvent made, SimulatedFeishuCalendar calendar) =>
        !string.Equals(made.CalendarId, calendar.CalendarId, StringComparison.Ordinal)
        && made.FindPerson(stores.OwnerOf(calendar))?.Rsvp is SimulatedFeishuRsvp.NeedsAction or SimulatedFeishuRsvp.Tentative ? "tentative" : "confirmed";
}
