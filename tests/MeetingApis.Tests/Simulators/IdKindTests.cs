using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Simulators;

/// <summary>A simulator takes no id for one of another kind, such as DingTalk's userid for a unionId. It refuses the call, as the vendor does.</summary>
public sealed class IdKindTests
{
    /// <summary>Ids by which nobody is refused: the page says that what is not found is left out, or named in the answer.</summary>
    private static readonly string[] s_found =
    [
        "dingtalk.video_conferences.batch_get: conferenceIdList[]",
        "feishu.building_rooms.batch_get_ids: custom_room_ids[]",
        "feishu.buildings.batch_get_ids: custom_building_ids[]",
        "feishu.room_instances.get_summaries: EventUids[].uid",
        "feishu.room_levels.batch_get: level_ids[]",
        "feishu.room_levels.search: custom_level_ids",
        "feishu.rooms.search: custom_room_ids[]",
        "wecom.users.to_user_ids: open_userid_list[]",
    ];

    /// <summary>Ids that nobody has to know: filters, a level by which the whole organisation can be meant, recordings that are the same for all, and what no self-built app may call.</summary>
    private static readonly string[] s_unread =
    [
        "dingtalk.calendar_events.list: seriesMasterId",
        "dingtalk.video_conferences.list_recordings: conferenceId",
        "feishu.meetings.list_by_number: meeting_no",
        "feishu.room_reservations.list: room_level_id",
        "wecom.users.to_open_ids: userid_list[]",
    ];

    /// <summary>What has to be sent beside an id that the example does not have, or must not be; null takes it away.</summary>
    private static readonly Dictionary<string, (string Way, string? Value)> s_beside = new(StringComparer.Ordinal)
    {
        ["attendees[].chat_id"] = ("attendees[].type", "chat"),
        ["attendees[].room_id"] = ("attendees[].type", "resource"),
        ["delete_ids[].chat_id"] = ("delete_ids[].type", "chat"),
        ["delete_ids[].room_id"] = ("delete_ids[].type", "resource"),
        ["delete_ids[].user_id"] = ("delete_ids[].type", "user"),
        ["meeting_code"] = ("meetingid", null),
    };

    public static TheoryData<string> Vendors => ["feishu", "wecom", "dingtalk"];

    [Theory]
    [MemberData(nameof(Vendors))]
    public async Task An_id_of_another_kind_is_refused(string vendor)
    {
        List<string> taken = [];
        foreach (ContractOperation page in ContractBook.Current.Operations.Where(page => page.Name.StartsWith(vendor + ".", StringComparison.Ordinal)))
        {
            foreach ((string way, ContractField field, Func<ContractExample, JsonObject> part) in PlayableExample.FieldsOf(page).Where(static field => field.Field.Id is not null))
            {
                SimulatorAnswer right = await SendAsync(vendor, page, way, field, part, field.Id!);
                await using ExampleCaller caller = await ExampleCaller.StartAsync(vendor, new ManualTimeProvider());
                foreach (string kind in caller.Ids.Keys.Where(kind => caller.Ids[kind] != caller.Ids[field.Id!]))
                {
                    SimulatorAnswer wrong = await SendAsync(caller, page, way, field, part, kind);
                    if (!Differs($"{page.Name}: {way}", right, wrong))
                    {
                        taken.Add($"{page.Name}: {way} takes a {kind}: {right.Body} / {wrong.Body}");
                    }
                }
            }
        }

        Assert.True(taken.Count == 0, string.Join(Environment.NewLine, taken));
    }

    private static bool Differs(string name, SimulatorAnswer right, SimulatorAnswer wrong) =>
        s_unread.Contains(name, StringComparer.Ordinal) ? true
        : s_found.Contains(name, StringComparer.Ordinal) ? IsGood(right) && right.Body != wrong.Body
        : !IsGood(wrong) && CodeOf(wrong) != CodeOf(right);

    private static async Task<SimulatorAnswer> SendAsync(string vendor, ContractOperation page, string way, ContractField field, Func<ContractExample, JsonObject> part, string kind)
    {
        await using ExampleCaller caller = await ExampleCaller.StartAsync(vendor, new ManualTimeProvider());
        return await SendAsync(caller, page, way, field, part, kind);
    }

    private static Task<SimulatorAnswer> SendAsync(ExampleCaller caller, ContractOperation page, string way, ContractField field, Func<ContractExample, JsonObject> part, string kind)
    {
        ContractExample example = PlayableExample.Of(page, caller.Ids);
        string id = caller.Ids[kind];
        PlayableExample.Set(part(example), way, field.Type == "integer" ? long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 987654321 : id);
        if (s_beside.TryGetValue(way, out (string Way, string? Value) beside))
        {
            PlayableExample.Set(part(example), beside.Way, beside.Value);
        }

        return caller.SendAsync(page, example);
    }

    private static bool IsGood(SimulatorAnswer answer) => answer.Status == HttpStatusCode.OK && CodeOf(answer) is null or "0" or "200";

    private static string? CodeOf(SimulatorAnswer answer) => answer.Body.Length == 0 ? null : (JsonNode.Parse(answer.Body)!["errcode"] ?? JsonNode.Parse(answer.Body)!["code"])?.ToString();
}
