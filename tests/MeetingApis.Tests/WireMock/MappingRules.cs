using System.Text.Json;

namespace MeetingApis.Tests.WireMock;

/// <summary>What a mapping may not say although the records can hold it: forms that are wrong, or that the tests' own server does not serve.</summary>
internal static class MappingRules
{
    private static readonly string[] _methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    public static IEnumerable<string> Violations(Mapping mapping)
    {
        var (request, response) = (mapping.Request, mapping.Response);

        if (!_methods.Contains(request.Method, StringComparer.Ordinal))
        {
            yield return $"request.method '{request.Method}' is not one of {string.Join(", ", _methods)}";
        }

        if (request.Url is null == request.UrlPath is null)
        {
            yield return "request needs either url or urlPath";
        }

        if (request.Url is not null && request.QueryParameters.Count > 0)
        {
            yield return "request.queryParameters needs urlPath: url holds the query already";
        }

        foreach (var (name, pattern) in request.QueryParameters.Concat(request.Headers))
        {
            if (new[] { pattern.EqualTo is not null, pattern.Contains is not null, pattern.Absent }.Count(set => set) != 1)
            {
                yield return $"the pattern for '{name}' needs exactly one of equalTo, contains and absent";
            }
        }

        foreach (var (name, _) in request.QueryParameters.Concat(request.Headers).Where(entry => entry.Value is { CaseInsensitive: true, EqualTo: null }))
        {
            yield return $"caseInsensitive for '{name}' is supported with equalTo only";
        }

        foreach (var violation in request.BodyPatterns.SelectMany(OfBody))
        {
            yield return violation;
        }

        if (response.JsonBody is not null && response.Body is not null)
        {
            yield return "response has both jsonBody and body";
        }

        if (mapping.ScenarioName is null && (mapping.RequiredScenarioState ?? mapping.NewScenarioState) is not null)
        {
            yield return "a scenario state needs a scenarioName";
        }
    }

    private static IEnumerable<string> OfBody(BodyPattern pattern)
    {
        var text = pattern.EqualToJson.GetRawText();

        if (pattern.EqualToJson.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array))
        {
            yield return "equalToJson is not written as JSON";
        }

        if (text.Contains("{json-unit", StringComparison.Ordinal))
        {
            yield return "placeholders in equalToJson are not supported";
        }

        if (pattern.IgnoreArrayOrder)
        {
            yield return "ignoreArrayOrder is not supported";
        }

        if (pattern.IgnoreExtraElements && HasArray(pattern.EqualToJson))
        {
            yield return "ignoreExtraElements is supported for objects only";
        }
    }

    private static bool HasArray(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => true,
        JsonValueKind.Object => element.EnumerateObject().Any(member => HasArray(member.Value)),
        _ => false,
    };
}
