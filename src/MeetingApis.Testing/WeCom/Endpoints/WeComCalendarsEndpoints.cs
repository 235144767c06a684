using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MeetingApis.Testing;

/// <summary>The calendars of the app.</summary>
internal sealed partial class WeComCalendarsEndpoints(
    SimulatedStore<string, SimulatedWeComCalendar> calendars,
    WeComCalendarBook book,
    Func<SimulatorRequest, WeComMembers> membersFor)
{
    private const int MostAdmins = 3;
    private const int MostShares = 2000;
    private const int MostIds = 1000;

    /// <summary>How the vendor says, for one member, that it does not know the id. It is no code of the call.</summary>
    private const int NotFound = 40001;

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/cgi-bin/oa/calendar/add", Create),
        new("POST", "/cgi-bin/oa/calendar/update", Update),
        new("POST", "/cgi-bin/oa/calendar/get", Get),
        new("POST", "/cgi-bin/oa/calendar/del", Delete),
    ];

    private SimulatorResponse Create(SimulatorRequest request)
    {
        JsonFields calendar = ReadCalendar(WeComGateway.ReadBody(request));
        WeComMembers members = membersFor(request);
        bool isDefault = WeComGateway.Switch(calendar, "set_as_default");
        bool isPublic = WeComGateway.Switch(calendar, "is_public");
        bool isCorpCalendar = WeComGateway.Switch(calendar, "is_corp_calendar");
        WeComGateway.Require(!isDefault || !members.IsThirdParty, 40058, "invalid Request Parameter: calendar.set_as_default");
        WeComGateway.Require(!isCorpCalendar || calendar.Has("public_range"), 90483, "public_range is required");
        (JsonElement shares, JsonArray failed) = ReadShares(calendar, members);

        var created = new SimulatedWeComCalendar("wc" + RandomNumberGenerator.GetHexString(30, lowercase: true)) { IsDefault = isDefault, IsPublic = isPublic, IsCorpCalendar = isCorpCalendar };
        if (isDefault && book.Default is { } before)
        {
            calendars.Set(before with { IsDefault = false });
        }

        calendars.Add(Apply(calendar, members, created, shares, keepsRange: false));
        return Answer(failed, KeyValuePair.Create("cal_id", (JsonNode?)created.CalendarId));
    }

    private SimulatorResponse Update(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        JsonFields calendar = ReadCalendar(body);
        WeComMembers members = membersFor(request);
        SimulatedWeComCalendar known = book.FindCalendar(calendar.Text("cal_id"));
        (JsonElement shares, JsonArray failed) = ReadShares(calendar, members);

        calendars.Set(Apply(calendar, members, known, shares, keepsRange: WeComGateway.Switch(body, "skip_public_range")));
        return Answer(failed);
    }

    private SimulatorResponse Get(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        WeComMembers members = membersFor(request);
        IReadOnlyList<string> ids = body.Texts("cal_id_list") ?? [];
        WeComGateway.Require(ids.Count > 0, 90458, "cal_id_list is empty");
        WeComGateway.Require(ids.Count <= MostIds, 40058, "invalid Request Parameter: cal_id_list");
        return WeComGateway.Success([new("calendar_list", new JsonArray([.. ids.Select(id => ToJson(book.FindCalendar(id), members))]))]);
    }

    private SimulatorResponse Delete(SimulatorRequest request)
    {
        SimulatedWeComCalendar calendar = book.FindCalendar(WeComGateway.ReadBody(request).Text("cal_id"));
        WeComGateway.Require(!calendar.IsDefault, 90712, "the default calendar cannot be deleted");
        calendars.Set(calendar with { IsDeleted = true });
        return WeComGateway.Success();
    }

    private static JsonFields ReadCalendar(JsonFields body)
    {
        JsonFields calendar = body.Object("calendar") ?? throw WeComGateway.InvalidParameter("calendar");
        WeComGateway.Require(Length(calendar, "summary") is >= 1 and <= 128, 40058, "invalid Request Parameter: calendar.summary");
        WeComGateway.Require(Length(calendar, "description") <= 512, 40058, "invalid Request Parameter: calendar.description");
        WeComGateway.Require(calendar.Text("color") is { } color ? Color().IsMatch(color) : calendar.Integer("is_corp_calendar") == 1, 90473, "invalid color");
        return calendar;
    }

    private static SimulatedWeComCalendar Apply(JsonFields sent, WeComMembers members, SimulatedWeComCalendar calendar, JsonElement shares, bool keepsRange)
    {
        IReadOnlyList<string> ids = sent.Texts("admins") ?? [];
        WeComGateway.Require(ids.Count <= MostAdmins, 40058, "invalid Request Parameter: calendar.admins");
        IReadOnlyList<string>? admins = members.FindAll(ids);
        if (admins?.All(userId => shares.EnumerateArray().Any(share => share.GetProperty("userid").ValueEquals(userId))) != true)
        {
            throw WeComGateway.Error(90492, "admin is not a member of the calendar");
        }

        if (members.FindAll(sent.Object("public_range")?.Texts("userids") ?? []) is null)
        {
            throw members.Unknown(40058, "invalid Request Parameter: calendar.public_range.userids");
        }

        return calendar with
        {
            Summary = sent.Text("summary")!,
            Color = sent.Text("color") ?? calendar.Color,
            Description = sent.Text("description") ?? "",
            AdminUserIds = admins,
            Shares = shares,
            PublicRange = keepsRange ? calendar.PublicRange : sent.Object("public_range")?.Element,
        };
    }

    /// <summary>Those who get to see the calendar, by their userids, and those whom the vendor does not find: the call succeeds without them.</summary>
    private static (JsonElement Shares, JsonArray Failed) ReadShares(JsonFields calendar, WeComMembers members)
    {
        IReadOnlyList<JsonFields> sent = calendar.Objects("shares") ?? [];
        WeComGateway.Require(sent.Count <= MostShares, 40058, "invalid Request Parameter: calendar.shares");
        (JsonArray shares, JsonArray failed) = ([], []);
        foreach (JsonFields share in sent)
        {
            string id = share.Text("userid") ?? throw WeComGateway.InvalidParameter(share.PathOf("userid"));
            WeComGateway.Require(share.Integer("permission") is null or 1 or 3, 40058, $"invalid Request Parameter: {share.PathOf("permission")}");
            if (members.Find(id) is { } person)
            {
                shares.Add(new JsonObject { ["userid"] = person.UserId, ["permission"] = share.Integer("permission") ?? 1 });
            }
            else
            {
                failed.Add(new JsonObject { ["errcode"] = NotFound, ["errmsg"] = "not found", ["userid"] = id });
            }
        }

        return (JsonSerializer.SerializeToElement(shares), failed);
    }

    private static SimulatorResponse Answer(JsonArray failed, params KeyValuePair<string, JsonNode?>[] payload) => failed.Count == 0
        ? WeComGateway.Success(payload)
        : WeComGateway.Success([.. payload, new("fail_result", new JsonObject { ["shares"] = failed })]);

    private static JsonObject ToJson(SimulatedWeComCalendar calendar, WeComMembers members)
    {
        var json = new JsonObject
        {
            ["cal_id"] = calendar.CalendarId,
            ["admins"] = new JsonArray([.. calendar.AdminUserIds.Select(userId => (JsonNode)members.IdOf(userId))]),
            ["summary"] = calendar.Summary,
            ["color"] = calendar.Color,
            ["description"] = calendar.Description,
            ["is_public"] = calendar.IsPublic ? 1 : 0,
            ["is_corp_calendar"] = calendar.IsCorpCalendar ? 1 : 0,
            ["shares"] = new JsonArray([.. calendar.Shares.EnumerateArray().Select(share => new JsonObject { ["userid"] = members.IdOf(share.GetProperty("userid").GetString()!), ["permission"] = share.GetProperty("permission").GetInt32() })]),
        };
        if (calendar.PublicRange is { } range)
        {
            json["public_range"] = JsonNode.Parse(range.GetRawText());
        }

        return json;
    }

    private static int Length(JsonFields fields, string name) => fields.Text(name)?.EnumerateRunes().Count() ?? 0;

    [GeneratedRegex("^#[0-9A-Fa-f]{6}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Color();
}
