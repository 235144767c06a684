using System.Text.Json;

namespace MeetingApis.Tests.WireMock;

/// <summary>Compares a request with a pattern.</summary>
internal static class RequestMatcher
{
    // Stricter than WireMock, whose reader lets comments, text after the end and repeated members pass.
    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false };

    /// <summary>In words, everything about <paramref name="request"/> that is not as the pattern wants it; empty for a match.</summary>
    public static IReadOnlyList<string> Mismatches(RequestPattern pattern, ReceivedRequest request) =>
    [
        .. OfRoute(pattern, request),
        .. OfValues("query parameter", pattern.QueryParameters, name => QueryValues(request, name)),
        .. OfValues("header", pattern.Headers, name => request.Headers.GetValueOrDefault(name, [])),
        .. pattern.BodyPatterns.Select(body => OfBody(body, request.Body)).OfType<string>(),
    ];

    private static IEnumerable<string> OfRoute(RequestPattern pattern, ReceivedRequest request)
    {
        if (!string.Equals(request.Method, pattern.Method, StringComparison.Ordinal))
        {
            yield return $"method: {pattern.Method} was expected";
        }

        if (!string.Equals(pattern.Url is null ? request.Path : request.Url, pattern.Url ?? pattern.UrlPath, StringComparison.Ordinal))
        {
            yield return $"url: {pattern.Url ?? pattern.UrlPath} was expected";
        }
    }

    private static IEnumerable<string> OfValues(
        string kind, IReadOnlyDictionary<string, ValuePattern> patterns, Func<string, IReadOnlyList<string>> values) =>
        from entry in patterns
        let received = values(entry.Key)
        where !entry.Value.Matches(received)
        select $"{kind} {entry.Key}: {entry.Value} was expected, received {(received.Count == 0 ? "none" : $"'{string.Join("', '", received)}'")}";

    private static IReadOnlyList<string> QueryValues(ReceivedRequest request, string name) =>
    [
        .. from parameter in request.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
           let parts = parameter.Split('=', 2)
           where string.Equals(Decoded(parts[0]), name, StringComparison.Ordinal)
           select parts.Length == 2 ? Decoded(parts[1]) : "",
    ];

    private static string Decoded(string part) => Uri.UnescapeDataString(part.Replace('+', ' '));

    private static string? OfBody(BodyPattern pattern, byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body, _strict);
            return JsonDifference.First(pattern.EqualToJson, document.RootElement, pattern.IgnoreExtraElements) is { } difference
                ? $"body {difference}"
                : null;
        }
        catch (JsonException)
        {
            return "body: JSON was expected";
        }
    }
}
