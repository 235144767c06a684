using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The primary calendar of who calls: the person's with their token, the app's with its own.</summary>
internal sealed class FeishuCalendarsEndpoints(FeishuActors actors)
{
    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/open-apis/calendar/v4/calendars/primary", GetPrimary) { ChecksFields = true },
    ];

    private SimulatorResponse GetPrimary(SimulatorRequest request)
    {
        string type = FeishuUserIds.ReadType(request);
        SimulatedFeishuPerson actor = actors.Of(request);
        if (actors.IsApp(actor) && type == "user_id")
        {
            throw FeishuCalendarErrors.Invalid("user_id_type", "not with a token of the app", type);
        }

        SimulatedFeishuCalendar calendar = actors.PrimaryOf(actor);
        var json = new JsonObject
        {
            ["calendar_id"] = calendar.CalendarId,
            ["summary"] = calendar.Summary,
            ["description"] = "",
            ["permissions"] = "show_only_free_busy",
            ["color"] = -1,
            ["type"] = "primary",
            ["summary_alias"] = "",
            ["is_deleted"] = false,
            ["is_third_party"] = false,
            ["role"] = "owner",
        };
        return FeishuGateway.Success(new JsonObject { ["calendars"] = new JsonArray(new JsonObject { ["calendar"] = json, ["user_id"] = actor.IdOf(type) }) });
    }
}
