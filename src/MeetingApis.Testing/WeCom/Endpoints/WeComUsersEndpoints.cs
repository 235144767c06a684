using System.Text;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Who is who: members by telephone number and by email address, and their two kinds of id.</summary>
internal sealed class WeComUsersEndpoints(Func<SimulatorRequest, WeComMembers> membersFor, Func<bool> syncsContacts)
{
    private const int MostIds = 1000;
    private const int LargestPage = 10_000;
    private const int Personal = 2;

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/cgi-bin/user/getuserid", GetIdByMobile),
        new("POST", "/cgi-bin/user/get_userid_by_email", GetIdByEmail),
        new("GET", "/cgi-bin/user/get", Get),
        new("POST", "/cgi-bin/user/list_id", ListIds),
        new("POST", "/cgi-bin/batch/userid_to_openuserid", ToOpenIds),
        new("POST", "/cgi-bin/batch/openuserid_to_userid", ToUserIds),
    ];

    private SimulatorResponse GetIdByMobile(SimulatorRequest request)
    {
        string mobile = WeComGateway.ReadBody(request).Text("mobile") is { } text && Encoding.UTF8.GetByteCount(text) is >= 5 and <= 32 ? text : throw WeComGateway.InvalidParameter("mobile");
        WeComGateway.Require(mobile.All(static character => char.IsAsciiDigit(character) || character is '+' or ' ' or '-'), 60103, "invalid mobile");
        return Found(request, person => person.Mobiles.Contains(mobile));
    }

    private SimulatorResponse GetIdByEmail(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        string email = body.Text("email") is { Length: > 0 } text ? text : throw WeComGateway.InvalidParameter("email");
        WeComGateway.Require(email.Contains('@', StringComparison.Ordinal), 60105, "invalid email");
        long type = body.Integer("email_type") ?? 1;
        WeComGateway.Require(type is 1 or Personal, 40058, "invalid Request Parameter: email_type");
        return Found(request, person => string.Equals(type == Personal ? person.Email : person.BizMail, email, StringComparison.OrdinalIgnoreCase));
    }

    private SimulatorResponse Found(SimulatorRequest request, Func<SimulatedWeComPerson, bool> isWanted)
    {
        WeComMembers members = membersFor(request);
        SimulatedWeComPerson person = Visible(members.All.FirstOrDefault(isWanted) ?? throw WeComGateway.Error(46004, "user not exist"));
        return WeComGateway.Success([new("userid", members.IdOf(person))]);
    }

    /// <summary>What a new app gets to see: no telephone number, no address. A third-party app gets the id for a name.</summary>
    private SimulatorResponse Get(SimulatorRequest request)
    {
        WeComMembers members = membersFor(request);
        string id = request.Query("userid") is { Length: > 0 } text && Encoding.UTF8.GetByteCount(text) <= 64 ? text : throw WeComGateway.Error(40003, "invalid userid");
        SimulatedWeComPerson person = Visible(members.Find(id) ?? throw members.Unknown(60111));
        var json = new List<KeyValuePair<string, JsonNode?>>
        {
            new("userid", members.IdOf(person)),
            new("name", members.IsThirdParty ? members.IdOf(person) : person.Name),
            new("department", Numbers(person.Departments)),
            new("order", Numbers(person.Departments.Select(static _ => 0))),
            new("is_leader_in_dept", Numbers(person.Departments.Select(static _ => 0))),
            new("direct_leader", new JsonArray()),
            new("main_department", person.Departments is [var main, ..] ? main : 0),
            new("status", 1),
        };
        if (members.IsThirdParty)
        {
            json.Add(new("open_userid", person.OpenUserId));
        }

        return WeComGateway.Success([.. json]);
    }

    private SimulatorResponse ListIds(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        WeComGateway.Require(syncsContacts(), 48002, "api forbidden");
        long limit = body.Integer("limit") is not { } most ? LargestPage : most is >= 1 and <= LargestPage ? most : throw WeComGateway.InvalidParameter("limit");
        (string UserId, int Department)[] all = [.. membersFor(request).All.SelectMany(static person => person.Departments.Select(department => (person.UserId, department)))];
        (IReadOnlyList<(string UserId, int Department)> page, string? next) = WeComCursor.Take(all, body.Text("cursor"), (int)limit);
        return WeComGateway.Success(
            new("next_cursor", next ?? ""),
            new("dept_user", new JsonArray([.. page.Select(static one => new JsonObject { ["userid"] = one.UserId, ["department"] = one.Department })])));
    }

    private SimulatorResponse ToOpenIds(SimulatorRequest request)
    {
        IReadOnlyList<string> ids = ReadIds(WeComGateway.ReadBody(request), "userid_list");
        SimulatedWeComPerson[] found = [.. ids.Select(id => membersFor(request).All.FirstOrDefault(person => string.Equals(person.UserId, id, StringComparison.OrdinalIgnoreCase))).OfType<SimulatedWeComPerson>()];
        return WeComGateway.Success(
            new("open_userid_list", Pairs(found)),
            new("invalid_userid_list", Texts(ids.Except(found.Select(static person => person.UserId), StringComparer.OrdinalIgnoreCase))));
    }

    private SimulatorResponse ToUserIds(SimulatorRequest request)
    {
        JsonFields body = WeComGateway.ReadBody(request);
        _ = body.Integer("source_agentid");
        IReadOnlyList<string> ids = ReadIds(body, "open_userid_list");
        SimulatedWeComPerson[] found = [.. ids.Select(id => membersFor(request).All.FirstOrDefault(person => person.OpenUserId == id)).OfType<SimulatedWeComPerson>()];
        return WeComGateway.Success(
            new("userid_list", Pairs(found)),
            new("invalid_open_userid_list", Texts(ids.Except(found.Select(static person => person.OpenUserId), StringComparer.Ordinal))));
    }

    private static IReadOnlyList<string> ReadIds(JsonFields body, string name) =>
        body.Texts(name) is { Count: >= 1 and <= MostIds } ids ? ids : throw WeComGateway.InvalidParameter(name);

    private static SimulatedWeComPerson Visible(SimulatedWeComPerson person) => person.IsVisible ? person : throw WeComGateway.Error(60011, "no privilege to access/modify contact");

    private static JsonArray Pairs(IEnumerable<SimulatedWeComPerson> people) =>
        new([.. people.Select(static person => new JsonObject { ["userid"] = person.UserId, ["open_userid"] = person.OpenUserId })]);

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(static text => (JsonNode)text)]);

    private static JsonArray Numbers(IEnumerable<int> numbers) => new([.. numbers.Select(static number => (JsonNode)number)]);
}
