using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>The <c>scheduleConfSettingModel</c> of a booking: checked when it comes, and shown in part.</summary>
internal sealed class DingTalkConferenceSettings(JsonFields model)
{
    private static readonly string[] s_owners = ["minutesOwnerUnionId", "cloudRecordOwnerUnionId"];

    private static readonly string[] s_shownExtras =
        ["waitingRoom", "joinBeforeHost", "enableChat", "lockNick", "lockMediaStatusMicMute", "enableWebAnonymousJoin"];

    /// <summary>The people who run the conference beside whoever booked it.</summary>
    public IEnumerable<string> Hosts => [.. model.Texts("cohostUnionIds") ?? [], .. new[] { model.Text("hostUnionId") }.OfType<string>()];

    /// <summary>Everybody whom the settings name: the hosts, and those who are to own minutes and recordings.</summary>
    public IEnumerable<string> People => [.. Hosts, .. s_owners.Select(owner => model.Object("moziConfVirtualExtraSetting")?.Text(owner)).OfType<string>()];

    /// <summary>Refuses types and codes that DingTalk does not know.</summary>
    /// <param name="isUpdate">Whether they come with a change: fewer values are documented there.</param>
    public void Check(bool isUpdate = false)
    {
        _ = People.Count();
        _ = model.Text("confAllowedCorpId");
        Code(model, "lockRoom", 0, 1);
        Code(model, "screenShareForbidden", 0, 1);
        Code(model, "muteOnJoin", -1, 0, 6);
        CheckExtras(isUpdate);
        CheckRecords();
        CheckSummary();
    }

    /// <summary>Recording, the assistant's notes and pushes are not shown.</summary>
    public JsonObject ToJson(string creatorUnionId)
    {
        var json = new JsonObject
        {
            ["hostUnionId"] = model.Text("hostUnionId") ?? creatorUnionId,
            ["cohostUnionIds"] = new JsonArray([.. (model.Texts("cohostUnionIds") ?? []).Select(id => (JsonNode)id)]),
            ["confAllowedCorpId"] = model.Text("confAllowedCorpId"),
            ["lockRoom"] = model.Integer("lockRoom") ?? 0,
            ["screenShareForbidden"] = model.Integer("screenShareForbidden") ?? 0,
            ["muteOnJoin"] = model.Integer("muteOnJoin") ?? 0,
        };
        if (model.Object("moziConfVirtualExtraSetting") is { } extras)
        {
            json["moziConfVirtualExtraSetting"] = ExtrasToJson(extras);
        }

        return json;
    }

    private static JsonObject ExtrasToJson(JsonFields extras)
    {
        var json = new JsonObject();
        foreach (string? name in s_shownExtras.Where(extras.Has))
        {
            json[name] = JsonNode.Parse(extras.Element.GetProperty(name).GetRawText());
        }

        json["moziConfExtensionAppSettings"] = new JsonArray([.. (extras.Objects("moziConfExtensionAppSettings") ?? []).Select(AppToJson)]);
        return json;
    }

    private static JsonNode AppToJson(JsonFields app) => new JsonObject
    {
        ["clientId"] = "dingwklgz6xxx5yltcyr",
        ["coolAppCode"] = app.Text("coolAppCode"),
        // A number when it is sent, text when it is shown.
        ["autoOpenMode"] = (app.Integer("autoOpenMode") ?? 0).ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["extensionAppBizData"] = app.Text("extensionAppBizData"),
    };

    private void CheckExtras(bool isUpdate)
    {
        if (model.Object("moziConfVirtualExtraSetting") is not { } extras)
        {
            return;
        }

        // 2 for off stands on one page only, that of a creation, whose example sends 0.
        Code(extras, "waitingRoom", isUpdate ? [0, 1] : [0, 1, 2]);
        foreach (string name in (string[])["joinBeforeHost", "enableChat", "lockNick", "lockMediaStatusMicMute"])
        {
            Code(extras, name, 0, 1);
        }

        foreach (string name in (string[])["enableWebAnonymousJoin", "pushAllMeetingRecords", "pushMinutesCard", "pushCloudRecordCard", "hiddenOwnerNick"])
        {
            _ = extras.Flag(name);
        }

        Word(extras, "minutesSummaryTemplateType", "0", "1");
        foreach (JsonFields app in extras.Objects("moziConfExtensionAppSettings") ?? [])
        {
            Code(app, "autoOpenMode", 0, 1, 2);
        }
    }

    private void CheckRecords()
    {
        if (model.Object("moziConfOpenRecordSetting") is not { } records)
        {
            return;
        }

        Code(records, "recordAutoStart", 0, 1);
        Code(records, "recordAutoStartType", 0, 1, 2);
        Word(records, "mode", "grid", "speech", "full_screen", "auto_grid", "screen_cast", "p2p", "full_screen_and_speaker");
        _ = records.Flag("isFollowHost");
        Code(records, "restrictShareMinutesSummaryOnly", 0, 1);
    }

    private void CheckSummary()
    {
        if (model.Object("aiAgentSummarySetting") is not { } summary)
        {
            return;
        }

        Word(summary, "value", "disable", "enable");
        Code(summary, "receiverType", 0, 1);
        Code(summary, "allowAllParticipantsStart", 0, 1);
        Code(summary, "restrictShareMinutesSummaryOnly", 0, 1);
        _ = summary.Flag("enableAiAgentStatus");
        _ = summary.Flag("allowParticipantShowAiAgentRecord");
    }

    private static void Code(JsonFields fields, string name, params long[] known)
    {
        if (fields.Integer(name) is { } code && !known.Contains(code))
        {
            throw fields.Invalid($"{fields.PathOf(name)} is invalid");
        }
    }

    private static void Word(JsonFields fields, string name, params string[] known)
    {
        if (fields.Text(name) is { } word && !known.Contains(word, StringComparer.Ordinal))
        {
            throw fields.Invalid($"{fields.PathOf(name)} is invalid");
        }
    }
}
