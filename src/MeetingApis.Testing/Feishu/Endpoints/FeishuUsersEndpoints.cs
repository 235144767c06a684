using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>People: their ids by email address and mobile number, who they are, and their names.</summary>
internal sealed class FeishuUsersEndpoints(SimulatedStore<string, SimulatedFeishuPerson> people, FeishuGateway gateway)
{
    private const string Path = "/open-apis/contact/v3/users";

    public IEnumerable<SimulatorRoute> Routes =>
    [
        new("POST", Path + "/batch_get_id", FindIds) { ChecksFields = true },
        new("POST", Path + "/basic_batch", BatchGetNames) { ChecksFields = true },
        new("GET", Path + "/batch", BatchGet) { ChecksFields = true },
        new("GET", Path + "/{user_id}", Get) { ChecksFields = true },
    ];

    /// <summary>One row for each address and number. Whoever is not found, or not to be seen, has a row without an id.</summary>
    private SimulatorResponse FindIds(SimulatorRequest request)
    {
        string type = FeishuUserIds.ReadType(request);
        JsonFields body = FeishuGateway.ReadBody(request);
        bool withResigned = body.Flag("include_resigned") == true;
        IEnumerable<SimulatedFeishuPerson> visible = people.All.Where(person => person.IsInContactRange && (withResigned || !person.IsResigned));
        IEnumerable<JsonObject> byEmail = (body.Texts("emails") ?? []).Select(email =>
            Row("email", email, visible.FirstOrDefault(person => string.Equals(person.Email, email, StringComparison.OrdinalIgnoreCase)), type));
        IEnumerable<JsonObject> byMobile = (body.Texts("mobiles") ?? []).Select(mobile =>
            Row("mobile", mobile, visible.FirstOrDefault(person => person.Mobiles.Contains(mobile, StringComparer.Ordinal)), type));
        return FeishuGateway.Success(new JsonObject { ["user_list"] = new JsonArray([.. byEmail, .. byMobile]) });
    }

    private SimulatorResponse Get(SimulatorRequest request)
    {
        SimulatedFeishuPerson person = people.FindBy(request.RouteValue("user_id"), FeishuUserIds.ReadType(request)) ?? throw FeishuGateway.Error(400, 41012, "user id invalid error");
        return IsVisible(person, request)
            ? FeishuGateway.Success(new JsonObject { ["user"] = FeishuPersonJson.Of(person) })
            : throw FeishuGateway.Error(400, 41050, "no user authority error");
    }

    private SimulatorResponse BatchGet(SimulatorRequest request)
    {
        string type = FeishuUserIds.ReadType(request);
        IEnumerable<SimulatedFeishuPerson> found = request.QueryValues("user_ids").Select(id => people.FindBy(id, type)).OfType<SimulatedFeishuPerson>();
        return FeishuGateway.Success(new JsonObject { ["items"] = new JsonArray([.. found.Where(person => IsVisible(person, request)).Select(FeishuPersonJson.Of)]) });
    }

    /// <summary>The one operation that does not look at the contact range.</summary>
    private SimulatorResponse BatchGetNames(SimulatorRequest request)
    {
        string type = FeishuUserIds.ReadType(request);
        IReadOnlyList<string> ids = FeishuGateway.ReadBody(request).Texts("user_ids")!;
        IEnumerable<SimulatedFeishuPerson> found = ids.Select(id => people.FindBy(id, type)).OfType<SimulatedFeishuPerson>();
        return FeishuGateway.Success(new JsonObject { ["users"] = new JsonArray([.. found.Select(person => FeishuPersonJson.NameOf(person, type))]) });
    }

    /// <summary>A user sees by the organisation's own rules, not by the app's contact range.</summary>
    private bool IsVisible(SimulatedFeishuPerson person, SimulatorRequest request) => person.IsInContactRange || gateway.FindUser(request) is not null;

    private static JsonObject Row(string name, string value, SimulatedFeishuPerson? person, string type)
    {
        var row = new JsonObject { [name] = value };
        if (person is not null)
        {
            row["user_id"] = person.IdOf(type);
            row["status"] = FeishuPersonJson.StatusOf(person);
        }

        return row;
    }
}
