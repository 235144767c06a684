using System.Text.Json;

namespace MeetingApis.Tests.WireMock;

/// <summary>What a mapping may not say although the records can hold it: what is wrong, or what WireMock and WireMock.Net do not take in one way.</summary>
internal static class MappingRules
{
    public static IEnumerable<string> Violations(Mapping mapping)
    {
        (RequestPattern? request, ResponseDefinition? response) = (mapping.Request, mapping.Response);

        if (request.Url is null == request.UrlPath is null)
        {
            yield return "request needs either url or urlPath";
        }

        if (request.Url is not null && request.QueryParameters.Count > 0)
        {
            yield return "request.queryParameters needs urlPath: url holds the query already";
        }

        foreach ((string? name, ValuePattern _) in request.QueryParameters.Where(parameter => parameter.Value is { EqualTo: null } or { CaseInsensitive: true }))
        {
            yield return $"the pattern for the parameter '{name}' needs equalTo and no more";
        }

        foreach ((string? name, ValuePattern? pattern) in request.Headers)
        {
            if (new[] { pattern.EqualTo is not null, pattern.Contains is not null, pattern.Absent }.Count(set => set) != 1)
            {
                yield return $"the pattern for '{name}' needs exactly one of equalTo, contains and absent";
            }

            if (pattern is { CaseInsensitive: true, EqualTo: null })
            {
                yield return $"caseInsensitive for '{name}' needs equalTo";
            }
        }

        if (request.BodyPatterns.Count > 1)
        {
            yield return "request has several bodyPatterns";
        }

        foreach (string? violation in request.BodyPatterns.SelectMany(OfBody))
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
        if (pattern.EqualToJson.GetRawText().Contains("{json-unit", StringComparison.Ordinal))
        {
            yield return "placeholders in equalToJson are not the same everywhere";
        }

        if (pattern.IgnoreArrayOrder)
        {
            yield return "ignoreArrayOrder is not the same everywhere";
        }

        if (pattern.IgnoreExtraElements && HasArray(pattern.EqualToJson))
        {
            yield return "ignoreExtraElements is the same everywhere for objects only";
        }
    }

    private static bool HasArray(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => true,
        JsonValueKind.Object => element.EnumerateObject().Any(member => HasArray(member.Value)),
        _ => false,
    };
}
