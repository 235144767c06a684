using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>What a contract says of one operation.</summary>
internal sealed class PlayedOperation(JsonElement contract, JsonElement usualLimits)
{
    public string Name => contract.GetProperty("name").GetString()!;

    public string Method => contract.GetProperty("verb").GetString()!;

    public string Path => contract.GetProperty("path").GetString()!;

    /// <summary>What its route is known by.</summary>
    public string Key => SimulatorRoute.KeyOf(Method, Path);

    /// <summary>Whether it takes tokens of users.</summary>
    public bool TakesUsers { get; } = Holds(contract, "tokens", "user");

    /// <summary>Whether it takes tokens of the organisation.</summary>
    public bool TakesTenants { get; } = Holds(contract, "tokens", "tenant");

    public FieldRules PathFields { get; } = Rules(contract, "path");

    public FieldRules QueryFields { get; } = Rules(contract, "query");

    /// <summary>Null where the request has no body.</summary>
    public FieldRules? BodyFields { get; } = contract.GetProperty("request").TryGetProperty("body", out _) ? Rules(contract, "body") : null;

    /// <summary>Whether apps of a kind may call it.</summary>
    public bool IsOpenTo(string app) => Holds(contract, "apps", app);

    /// <summary>The code with which it refuses a field: the vendor's general one where the page lists it, else the page's first for invalid requests.</summary>
    /// <param name="general">The vendor's general code.</param>
    /// <param name="usual">The status that belongs to it.</param>
    public (string Code, int Status) Refusal(string general, int usual)
    {
        JsonElement[] rows = [.. contract.GetProperty("errors").EnumerateArray().Where(static row => row.GetProperty("category").ValueEquals("validation"))];
        return rows.Length == 0 || rows.Any(row => row.GetProperty("code").ValueEquals(general))
            ? (general, usual)
            : (rows[0].GetProperty("code").GetString()!, rows[0].GetProperty("http")[0].GetInt32());
    }

    /// <summary>Whether the vendor's older API offers it, which has an envelope of its own.</summary>
    public bool IsLegacy => contract.TryGetProperty("host", out JsonElement host) && host.ValueEquals("legacy");

    /// <summary>The HTTP status that the page gives a code; null where it does not list the code.</summary>
    public int? StatusOf(string code)
    {
        JsonElement row = contract.GetProperty("errors").EnumerateArray().FirstOrDefault(row => row.GetProperty("code").ValueEquals(code));
        return row.ValueKind == JsonValueKind.Object ? row.GetProperty("http")[0].GetInt32() : null;
    }

    /// <summary>Limits of its own, counted from now on.</summary>
    public IReadOnlyList<CallLimit> StartLimits()
    {
        JsonElement own = contract.GetProperty("limits");
        JsonElement limits = own.EnumerateObject().Any() ? own : usualLimits;
        return
        [
            .. Read(limits, "second", CallLimit.PerSecond),
            .. Read(limits, "minute", CallLimit.PerMinute),
            .. Read(limits, "hour", CallLimit.PerHour),
        ];
    }

    /// <summary>The page's example of a good answer, with its envelope.</summary>
    public JsonObject ExampleAnswer() => JsonNode.Parse(contract.GetProperty("examples")[0].GetProperty("response").GetRawText())!.AsObject();

    private static bool Holds(JsonElement contract, string list, string value) => contract.GetProperty(list).EnumerateArray().Any(item => item.ValueEquals(value));

    private static FieldRules Rules(JsonElement contract, string part) =>
        FieldRules.Of(contract.GetProperty("request").TryGetProperty(part, out JsonElement fields) ? fields : JsonElement.Parse("{}"));

    private static IEnumerable<CallLimit> Read(JsonElement limits, string name, Func<int, CallLimit> limit) =>
        limits.TryGetProperty(name, out JsonElement permits) ? [limit(permits.GetInt32())] : [];
}
