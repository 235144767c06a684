using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingApis.Testing;

/// <summary>What a contract says of one operation.</summary>
internal sealed class PlayedOperation(JsonElement contract, JsonElement usualLimits)
{
    public string Name => contract.GetProperty("name").GetString()!;

    public string Method => contract.GetProperty("verb").GetString()!;

    public string Path => contract.GetProperty("path").GetString()!;

    /// <summary>Whether it takes tokens of users only.</summary>
    public bool IsForUsers { get; } = contract.GetProperty("tokens").EnumerateArray().All(static token => token.ValueEquals("user")) && contract.GetProperty("tokens").GetArrayLength() > 0;

    public FieldRules PathFields { get; } = Rules(contract, "path");

    public FieldRules QueryFields { get; } = Rules(contract, "query");

    /// <summary>Null where the request has no body.</summary>
    public FieldRules? BodyFields { get; } = contract.GetProperty("request").TryGetProperty("body", out _) ? Rules(contract, "body") : null;

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

    private static FieldRules Rules(JsonElement contract, string part) =>
        FieldRules.Of(contract.GetProperty("request").TryGetProperty(part, out JsonElement fields) ? fields : JsonElement.Parse("{}"));

    private static IEnumerable<CallLimit> Read(JsonElement limits, string name, Func<int, CallLimit> limit) =>
        limits.TryGetProperty(name, out JsonElement permits) ? [limit(permits.GetInt32())] : [];
}
