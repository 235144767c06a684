using System.Text.Json.Nodes;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Contracts;

/// <summary>The page's example goes to the wire as it is printed, and its answer fills the record.</summary>
internal static class ExampleCheck
{
    public static async Task<IReadOnlyList<string>> OffencesAsync(ContractOperation page, CodeSide side)
    {
        var offences = new List<string>();
        foreach (ContractExample example in page.Examples)
        {
            var call = new ContractCall(page, example);
            (ReceivedRequest request, object? response) = await side.SendAsync(call);
            offences.AddRange(RequestOffences(page, example, request));
            offences.AddRange(MeaningOffences(page, example, call));
            offences.AddRange(response is null or EmptyResponse ? [] : ResponseOffences(page, example, response));
        }

        return offences;
    }

    private static IEnumerable<string> RequestOffences(ContractOperation page, ContractExample example, ReceivedRequest request)
    {
        string[] parts = request.PathAndQuery.Split('?', 2);
        string path = string.Join('/', page.Path.Split('/').Select(part => part is ['{', .. var name, '}'] ? Uri.EscapeDataString(example.Path![name]!.GetValue<string>()) : part));
        if (request.Method.Method != page.Verb || parts[0] != path)
        {
            yield return $"sent {request.Method} {parts[0]}, the page has {page.Verb} {path}";
        }

        // Token and key are sent where the example has none.
        string? key = Operations.Key(Operations.Method(page.Name)) is { } parameter && example.Query?.ContainsKey(Operations.WireName(parameter)) != true ? Operations.WireName(parameter) + "=" : null;
        string[] sent = [.. parts.Skip(1).SelectMany(static query => query.Split('&')).Where(pair => !pair.StartsWith("access_token=", StringComparison.Ordinal) && (key is null || !pair.StartsWith(key, StringComparison.Ordinal))).Order(StringComparer.Ordinal)];
        string[] printed = [.. Pairs(example.Query ?? []).Order(StringComparer.Ordinal)];
        if (!sent.SequenceEqual(printed, StringComparer.Ordinal))
        {
            yield return $"sent the query {string.Join('&', sent)}, the page has {string.Join('&', printed)}";
        }

        if (example.Body is { } body && !JsonNode.DeepEquals(JsonNode.Parse(request.Body), body))
        {
            yield return $"sent {request.Body}, the page has {body.ToJsonString()}";
        }
    }

    /// <summary>The values that a caller sets are those that the page means: a unit that is wrong on both ways would not show on the wire.</summary>
    private static IEnumerable<string> MeaningOffences(ContractOperation page, ContractExample example, ContractCall call) =>
        from parameter in Operations.Method(page.Name).Method.GetParameters()
        let isBody = parameter.ParameterType == Operations.Method(page.Name).Body
        where isBody || parameter.ParameterType == Operations.Method(page.Name).QueryObject
        from difference in new ExampleReading(Formats(isBody ? page.Request.Body : page.Request.Query)).Differences(isBody ? example.Body : example.Query, call.Argument(parameter), "")
        select difference;

    private static IEnumerable<string> Pairs(JsonObject query) => query.SelectMany(static pair =>
        (pair.Value as JsonArray ?? [pair.Value!.DeepClone()]).Select(value => $"{pair.Key}={Uri.EscapeDataString(value!.GetValue<string>())}"));

    private static IEnumerable<string> ResponseOffences(ContractOperation page, ContractExample example, object response)
    {
        string prefix = Payload.Prefix(Operations.Method(page.Name));
        JsonNode payload = prefix.Length == 0 ? example.Response : example.Response[prefix.TrimEnd('.')]!;
        return new ExampleReading(Formats(page.Response)).Differences(payload, response, prefix.TrimEnd('.'));
    }

    private static Dictionary<string, string?> Formats(IReadOnlyDictionary<string, ContractField> fields) =>
        fields.ToDictionary(static field => Operations.AnyKey(field.Key), static field => field.Value.Format, StringComparer.Ordinal);
}
