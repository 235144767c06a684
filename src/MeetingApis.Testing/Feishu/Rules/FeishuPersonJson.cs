using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>A person as the operations on contacts write them, with all field scopes granted. What a person does not have is left out.</summary>
internal static class FeishuPersonJson
{
    public static JsonObject Of(SimulatedFeishuPerson person)
    {
        var json = new JsonObject { ["union_id"] = person.UnionId, ["user_id"] = person.UserId, ["open_id"] = person.OpenId, ["name"] = person.Name, ["en_name"] = person.EnglishName };
        if (person.Email is { } email)
        {
            json["email"] = email;
        }

        if (person.EnterpriseEmail is { } enterpriseEmail)
        {
            json["enterprise_email"] = enterpriseEmail;
        }

        if (person.Mobiles.Count > 0)
        {
            json["mobile"] = person.Mobiles[0];
            json["mobile_visible"] = true;
        }

        json["status"] = StatusOf(person);
        return json;
    }

    public static JsonObject StatusOf(SimulatedFeishuPerson person) => new()
    {
        ["is_frozen"] = person.IsFrozen,
        ["is_resigned"] = person.IsResigned,
        ["is_activated"] = !person.IsResigned,
        ["is_exited"] = false,
        ["is_unjoin"] = false,
    };

    public static JsonObject NameOf(SimulatedFeishuPerson person, string userIdType)
    {
        var names = new JsonObject { ["zh_cn"] = person.Name };
        if (person.EnglishName.Length > 0)
        {
            names["en_us"] = person.EnglishName;
        }

        return new JsonObject { ["user_id"] = person.IdOf(userIdType), ["name"] = person.Name, ["i18n_name"] = names };
    }
}
