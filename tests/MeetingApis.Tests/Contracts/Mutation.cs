using System.Text.Json.Nodes;

namespace MeetingApis.Tests.Contracts;

/// <summary>A slip in a contract, and the theory that has to see it.</summary>
/// <param name="Operation">Whose contract it is in.</param>
/// <param name="Theory">The theory.</param>
/// <param name="Slip">Makes the slip in the operation's JSON.</param>
internal sealed record Mutation(string Operation, string Theory, Action<JsonObject> Slip)
{
    private const string Update = "feishu.reserves.update";
    private const string Password = "meeting_settings.password";
    private const string Hosts = "meeting_settings.assign_host_list[]";

    public static IReadOnlyDictionary<string, Mutation> All { get; } = new Dictionary<string, Mutation>(StringComparer.Ordinal)
    {
        ["another verb"] = Catalogue(static page => page["verb"] = "POST"),
        ["another path"] = Catalogue(static page => page["path"] = "/open-apis/vc/v1/reserve/{reserve_id}"),
        ["another page"] = Catalogue(static page => page["page"] = "https://open.feishu.cn/document/server-docs/vc-v1/reserve/delete"),
        ["another host"] = Catalogue(static page => page["host"] = "legacy"),
        ["another kind of token"] = Catalogue(static page => page["tokens"] = new JsonArray("tenant")),
        ["another kind of app"] = new("wecom.meetings.set_invitees", nameof(ContractTheories.The_catalogue_states_the_facts_of_the_page), static page => page["apps"] = new JsonArray("self-built", "third-party")),
        ["another scope"] = Catalogue(static page => page["scopes"] = new JsonArray("vc:reserve:readonly")),
        ["another limit of calls"] = Catalogue(static page => page["limits"]!["second"] = 5),
        ["another safety"] = Catalogue(static page => page["safety"] = "not-idempotent"),
        ["a code of a repeat"] = Catalogue(static page => page["done"] = new JsonArray("121004")),
        ["a renamed field of a request"] = Sent(static page => Rename(Body(page), Password, "meeting_settings.passcode")),
        ["a missing field of a request"] = Sent("feishu.room_instances.reply", static page => Body(page).Remove("status")),
        ["an extra field of a request"] = Sent(static page => Body(page)["meeting_settings.colour"] = Field("string")),
        ["another kind of a field of a request"] = Sent(static page => Body(page)["meeting_settings.topic"] = Field("integer")),
        ["a renamed parameter of a query"] = Sent(static page => Rename(Query(page), "user_id_type", "user_type")),
        ["a renamed header"] = Sent("feishu.calendar_events.update", static page => Rename(page["request"]!["header"]!.AsObject(), "Locale", "Language")),
        ["a renamed parameter of a path"] = Sent(static page => Rename(page["request"]!["path"]!.AsObject(), "reserve_id", "id")),
        ["a field that is required no more"] = Demanded(static page => Body(page)["meeting_settings.call_setting.callee"] = Field("object")),
        ["a field that is required now"] = Demanded(static page => Body(page)["meeting_settings.topic"]!["required"] = true),
        ["a longer list"] = Kept(static page => Body(page)[Hosts]!["maxItems"] = 11),
        ["a shorter list"] = Kept(static page => Body(page)[Hosts]!["maxItems"] = 9),
        ["a longer password"] = Kept(static page => Body(page)[Password]!["pattern"] = "^[0-9]{13}$"),
        ["a later end"] = Kept(static page => Body(page)["end_time"]!["maxFromNow"] = 2592001),
        ["a new limit"] = Kept(static page => Body(page)["meeting_settings.topic"]!["maxLength"] = 10),
        ["a renamed field of an answer"] = Read(static page => Rename(Answer(page), "data.reserve.live_link", "data.reserve.live_url")),
        ["a missing field of an answer"] = Read("feishu.room_reservations.list", static page => Answer(page).Remove("data.has_more")),
        ["an extra field of an answer"] = Read(static page => Answer(page)["data.reserve.colour"] = Field("string")),
        ["another kind of a field of an answer"] = Read(static page => Answer(page)["data.reserve.end_time"] = Field("boolean")),
        ["a value without a name"] = new(Update, nameof(ContractTheories.Every_value_of_the_page_has_a_name), static page => Answer(page)["data.reserve.expire_status"]!["enum"] = new JsonArray(1, 2, 3)),
        ["a value of a header without a name"] = new("feishu.calendar_events.update", nameof(ContractTheories.Every_value_of_the_page_has_a_name), static page => page["request"]!["header"]!["Locale"]!["enum"] = new JsonArray("zh_cn", "de_de")),
        ["another example of a request"] = Shown(static page => Example(page)["body"]!["end_time"] = 1608888867),
        ["an example with another query"] = Shown(static page => Example(page)["query"]!["user_id"] = "open_id"),
        ["another unit of time in a request"] = Shown(static page => Body(page)["end_time"]!["format"] = "unix-milliseconds"),
        ["another unit of time in an answer"] = Shown(static page => Answer(page)["data.reserve.end_time"]!["format"] = "unix-milliseconds"),
        ["a code without a row"] = Classed(static page => Errors(page).Add(Error("199999", "validation", "definitive"))),
        ["a row without a code"] = Classed(static page => Errors(page).RemoveAt(0)),
        ["another class of a code"] = Classed(static page => Errors(page)[1]!["category"] = "conflict"),
        ["another kind of a code"] = Classed(static page => Errors(page)[1]!["kind"] = "ambiguous"),
    };

    private static Mutation Catalogue(Action<JsonObject> slip) => new(Update, nameof(ContractTheories.The_catalogue_states_the_facts_of_the_page), slip);

    private static Mutation Sent(Action<JsonObject> slip) => Sent(Update, slip);

    private static Mutation Sent(string operation, Action<JsonObject> slip) => new(operation, nameof(ContractTheories.A_request_sends_the_fields_of_the_page), slip);

    private static Mutation Demanded(Action<JsonObject> slip) => new(Update, nameof(ContractTheories.A_request_demands_what_the_page_requires), slip);

    private static Mutation Kept(Action<JsonObject> slip) => new(Update, nameof(ContractTheories.A_request_keeps_the_limits_of_the_page), slip);

    private static Mutation Read(Action<JsonObject> slip) => Read(Update, slip);

    private static Mutation Read(string operation, Action<JsonObject> slip) => new(operation, nameof(ContractTheories.An_answer_reads_the_fields_of_the_page), slip);

    private static Mutation Shown(Action<JsonObject> slip) => new(Update, nameof(ContractTheories.The_example_of_the_page_is_sent_and_read), slip);

    private static Mutation Classed(Action<JsonObject> slip) => new(Update, nameof(ContractTheories.Every_code_of_the_page_has_its_class), slip);

    private static JsonObject Body(JsonObject page) => page["request"]!["body"]!.AsObject();

    private static JsonObject Query(JsonObject page) => page["request"]!["query"]!.AsObject();

    private static JsonObject Answer(JsonObject page) => page["response"]!.AsObject();

    private static JsonObject Example(JsonObject page) => page["examples"]![0]!.AsObject();

    private static JsonArray Errors(JsonObject page) => page["errors"]!.AsArray();

    private static JsonObject Field(string type) => new() { ["type"] = type };

    private static JsonObject Error(string code, string category, string kind) =>
        new() { ["code"] = code, ["http"] = new JsonArray(400), ["category"] = category, ["kind"] = kind };

    private static void Rename(JsonObject fields, string way, string other)
    {
        JsonNode field = fields[way]!;
        fields.Remove(way);
        fields[other] = field;
    }
}
