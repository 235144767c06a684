using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>Finds people by number or id, at the paths of the older API. An app of a third party is told no numbers and addresses.</summary>
internal sealed class DingTalkUsersEndpoints(DingTalkDirectory directory, DingTalkGateway gateway)
{
    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", "/topapi/v2/user/getbymobile", GetIdByMobile),
        new("POST", "/topapi/v2/user/get", Get),
        new("POST", "/topapi/user/getbyunionid", GetIdByUnionId),
    ];

    private SimulatorResponse GetIdByMobile(SimulatorRequest request)
    {
        JsonFields body = DingTalkLegacy.ReadBody(request);
        string mobile = DingTalkLegacy.Required(body, "mobile");
        if (!mobile.All(char.IsAsciiDigit))
        {
            throw DingTalkLegacy.Error(40104, "手机号码不正确");
        }

        bool withMadeAccounts = body.Flag("support_exclusive_account_search") == true;
        ILookup<bool, string> found = directory.FindByMobile(mobile).Where(static person => person.IsInScope).ToLookup(static person => person.LoginId is not null, static person => person.UserId);
        var result = new JsonObject();
        if (found[false].FirstOrDefault() is { } userId)
        {
            result["userid"] = userId;
        }

        if (withMadeAccounts)
        {
            result["exclusive_account_userid_list"] = new JsonArray([.. found[true].Select(static id => (JsonNode)id)]);
        }

        return result.ContainsKey("userid") || (withMadeAccounts && found[true].Any()) ? DingTalkLegacy.Success(result) : throw NotFound();
    }

    private SimulatorResponse Get(SimulatorRequest request)
    {
        JsonFields body = DingTalkLegacy.ReadBody(request);
        string language = body.Text("language") ?? "zh_CN";
        if (language is not ("zh_CN" or "en_US"))
        {
            throw DingTalkLegacy.InvalidParameter("language");
        }

        SimulatedDingTalkPerson person = (body.Text("login_id") is { Length: > 0 } loginId
            ? directory.FindByLoginId(loginId)
            : directory.FindByUserId(DingTalkLegacy.Required(body, "userid"))) ?? throw NotFound();
        JsonObject json = ToJson(RequireInScope(person), isEnglish: language == "en_US");
        if (!gateway.IsOfThirdPartyApp(request))
        {
            AddContact(json, person);
        }

        return DingTalkLegacy.Success(json);
    }

    private SimulatorResponse GetIdByUnionId(SimulatorRequest request)
    {
        SimulatedDingTalkPerson person = directory.FindByUnionId(DingTalkLegacy.Required(DingTalkLegacy.ReadBody(request), "unionid")) ?? throw NotFound();
        return DingTalkLegacy.Success(new JsonObject { ["contact_type"] = 0, ["userid"] = RequireInScope(person).UserId });
    }

    private static SimulatedDingTalkPerson RequireInScope(SimulatedDingTalkPerson person) => person.IsInScope ? person : throw DingTalkLegacy.Error(50002, "请求的员工userid不在授权范围内");

    private static RefusedException NotFound() => DingTalkLegacy.Error(60121, "找不到该用户");

    private static JsonObject ToJson(SimulatedDingTalkPerson person, bool isEnglish)
    {
        var json = new JsonObject
        {
            ["userid"] = person.UserId,
            ["unionid"] = person.UnionId,
            ["name"] = isEnglish ? person.EnglishName ?? person.Name : person.Name,
            ["title"] = person.Title,
            ["job_number"] = person.JobNumber,
            ["active"] = true,
            ["admin"] = person.IsAdministrator,
            ["dept_id_list"] = new JsonArray([.. person.DepartmentIds.Select(static id => (JsonNode)id)]),
            ["hide_mobile"] = person.HidesMobile,
            ["exclusive_account"] = person.LoginId is not null,
        };
        Add(json, "manager_userid", person.ManagerUserId);
        Add(json, "login_id", person.LoginId);
        return json;
    }

    private static void AddContact(JsonObject json, SimulatedDingTalkPerson person)
    {
        Add(json, "state_code", person.Mobile is null ? null : person.StateCode);
        Add(json, "mobile", person.Mobile);
        Add(json, "email", person.Email);
        Add(json, "org_email", person.OrganizationEmail);
    }

    private static void Add(JsonObject json, string name, string? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }
}
