using System.Text.Json.Nodes;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Contracts;

/// <summary>The page's example goes to the wire as it is printed, and its answer fills the record.</summary>
internal static class ExampleCheck
{
    public static async Task<IReadOnlyList<string>> OffencesAsync(ContractOperation page)
    {
        var offences = new List<string>();
        foreach (ContractExample example in page.Examples)
        {
            (ReceivedRequest request, object? response) = await new ContractCall(page, example).SendAsync();
            offences.AddRange(RequestOffences(page, example, request));
            offences.AddRange(response is null ? [] : ResponseOffences(page, example, response));
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

        string[] sent = [.. parts.Skip(1).SelectMany(static query => query.Split('&')).Where(static pair => !pair.StartsWith("access_token=", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
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

    private static IEnumerable<string> Pairs(JsonObject query) => query.SelectMany(static pair =>
        (pair.Value as JsonArray ?? [pair.Value!.DeepClone()]).Select(value => $"{pair.Key}={Uri.EscapeDataString(value!.GetValue<string>())}"));

    private static IEnumerable<string> ResponseOffences(ContractOperation page, ContractExample example, object response)
    {
        string prefix = Payload.Prefix(Operations.Method(page.Name));
        JsonNode payload = prefix.Length == 0 ? example.Response : example.Response[prefix.TrimEnd('.')]!;
        var formats = page.Response.ToDictionary(static field => Operations.AnyKey(field.Key), static field => field.Value.Format, StringComparer.Ordinal);
        return new ExampleReading(formats).Differences(payload, response, prefix.TrimEnd('.'));
    }
}
