using System.Text.Json.Nodes;
using MeetingApis.Tests.Contracts;

namespace MeetingApis.Tests.Derived;

/// <summary>The mapping files of tokens: one is handed out, one is refused, and one is rejected at its first use and renewed.</summary>
internal static class TokenMappings
{
    public const string UserToken = "u-wiremock";

    private const string Secret = "wiremock-secret";
    private const string Renewed = "Renewed";

    /// <summary>The texts, by the file's name without <c>.json</c>.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = MappedToken.All
        .SelectMany(static token => new[]
        {
            KeyValuePair.Create($"{token.Vendor}.token", Issued(token)),
            KeyValuePair.Create($"{token.Vendor}.token.authentication", Refused(token)),
            KeyValuePair.Create($"{token.Vendor}.token.renewal", Renewal(token)),
        })
        .Append(KeyValuePair.Create("feishu.token.user", User(Contract.Of("feishu.auth.user_access_token"))))
        .ToDictionary(static file => file.Key, static file => MappingJson.Text(file.Value), StringComparer.Ordinal);

    private static JsonObject Issued(MappedToken token) => Issue(token, $"{token.Vendor}.token", token.Summary, MappedVendor.Of(token.Page).App, MappedVendor.Of(token.Page).Token);

    private static JsonObject Refused(MappedToken token) => MappingJson.Mapping(
        $"{token.Vendor}.token.authentication",
        MappingJson.Metadata(token.Page, token.Refusal.Documented.Category, token.Refusal.Summary),
        ContractMappings.Request(token.Page, Example(token.Page, MappedVendor.Of(token.Page).App, "wrong-secret", ""), ""),
        token.Refusal.Response);

    private static JsonObject Renewal(MappedToken token)
    {
        string name = $"{token.Vendor}.token.renewal";
        var vendor = MappedVendor.Of(token.Page);
        (string stale, string fresh) = (vendor.Token + "-stale", vendor.Token + "-fresh");
        string app = vendor.App + "_renewal";
        MappedError rejection = token.Rejection;
        ContractOperation call = rejection.Page;
        (string, string) scenario = ("scenarioName", $"{token.Vendor} token renewal");
        return new JsonObject
        {
            ["mappings"] = new JsonArray(
                Issue(token, name + ".stale", "Hands out a token that will be rejected.", app, stale, scenario, ("requiredScenarioState", "Started")),
                MappingJson.Mapping(
                    name + ".rejected",
                    MappingJson.Metadata(call, rejection.Documented.Category, "Rejects the stale token; from here on the token endpoint hands out a fresh one.", rejection.Docs),
                    ErrorMappings.Request(call, "renewal", stale),
                    rejection.Response,
                    scenario,
                    ("newScenarioState", Renewed)),
                Issue(token, name + ".fresh", "Hands out the token that will be accepted.", app, fresh, scenario, ("requiredScenarioState", Renewed)),
                MappingJson.Mapping(
                    name + ".accepted",
                    MappingJson.Metadata(call, "success", "Accepts the fresh token."),
                    ErrorMappings.Request(call, "renewal", fresh),
                    ContractMappings.Response(call, call.Examples[0]),
                    scenario,
                    ("requiredScenarioState", Renewed))),
        };
    }

    private static JsonObject Issue(MappedToken token, string name, string summary, string app, string issued, params (string, string)[] turn)
    {
        ContractExample example = Example(token.Page, app, Secret, issued);
        return MappingJson.Mapping(name, MappingJson.Metadata(token.Page, "success", summary), ContractMappings.Request(token.Page, example, ""), ContractMappings.Response(token.Page, example), turn);
    }

    /// <summary>The page's example with an app, its secret and a token of the files' own.</summary>
    private static ContractExample Example(ContractOperation page, string app, string secret, string issued)
    {
        var credentials = new JsonObject(page.Request.Query.Concat(page.Request.Body).Select(static field => field.Key).Zip([app, secret], static (field, value) => KeyValuePair.Create(field, (JsonNode?)value)));
        bool isInQuery = page.Request.Query.Count > 0;
        return new ContractExample
        {
            Query = isInQuery ? credentials : null,
            Body = isInQuery ? null : credentials,
            Response = With(page.Examples[0].Response, (page.Response.Single(static field => field.Value.Promised).Key, issued)),
        };
    }

    private static JsonObject User(ContractOperation page)
    {
        var required = new JsonObject(page.Examples[0].Body!.Where(value => page.Request.Body[value.Key].Required).Select(static value => KeyValuePair.Create(value.Key, value.Value?.DeepClone())));
        var example = new ContractExample
        {
            Body = With(required, ("client_id", MappedVendor.Of(page).App), ("client_secret", Secret), ("code", "wiremock-code")),
            Response = With(page.Examples[0].Response, ("access_token", UserToken), ("refresh_token", "ur-wiremock"), ("scope", "offline_access vc:meeting vc:room")),
        };
        return MappingJson.Mapping("feishu.token.user", MappingJson.Metadata(page, "success", "A user's consent becomes a token of the user."), ContractMappings.Request(page, example, ""), ContractMappings.Response(page, example));
    }

    private static JsonObject With(JsonObject json, params (string Member, string Value)[] values)
    {
        JsonObject changed = json.DeepClone().AsObject();
        foreach ((string member, string value) in values)
        {
            changed[member] = value;
        }

        return changed;
    }
}
