using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace MeetingApis.Tests.WireMock;

/// <summary>Writes mappings in the format of WireMock.Net, which does not read WireMock's.</summary>
internal static class WireMockNetFormat
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>The text of the file that says the same as a file of <paramref name="mappings"/>.</summary>
    public static string Write(IReadOnlyList<Mapping> mappings)
    {
        object[] written = [.. mappings.SelectMany(mapping => StatesOf(mapping, mappings).Select(state => OfMapping(mapping, state)))];
        return JsonSerializer.Serialize(written is [var only] ? only : written, s_options) + "\n";
    }

    /// <summary>
    /// The states in which a mapping answers. WireMock.Net has no mapping for any state, and lets one that names no next
    /// state put the scenario back to its start: so every state gets a mapping of its own, which names the next.
    /// </summary>
    private static IEnumerable<string?> StatesOf(Mapping mapping, IReadOnlyList<Mapping> scenario) => mapping switch
    {
        { ScenarioName: null } => [null],
        { RequiredScenarioState: { } required } => [required],
        _ => scenario.SelectMany(step => new[] { step.RequiredScenarioState, step.NewScenarioState }).Prepend(Mapping.Started).Where(state => state is not null).Distinct(StringComparer.Ordinal),
    };

    private static object OfMapping(Mapping mapping, string? state) => new
    {
        Title = mapping.Name,
        Description = $"{mapping.Metadata["summary"]} {mapping.Metadata["docs"]}",
        Scenario = mapping.ScenarioName,
        WhenStateIs = NameOf(state),
        SetStateTo = NameOf(mapping.NewScenarioState ?? state),
        Request = OfRequest(mapping.Request),
        Response = new
        {
            StatusCode = mapping.Response.Status,
            mapping.Response.Headers,
            BodyAsJson = mapping.Response.JsonBody,
            mapping.Response.Body,
        },
    };

    /// <summary>The start of a scenario has no name in WireMock.Net.</summary>
    private static string? NameOf(string? state) => state is Mapping.Started ? null : state;

    private static object OfRequest(RequestPattern request) => new
    {
        Path = request.UrlPath is { } path ? Matching(Exact(AsSeen(path))) : null,
        // A pattern for the whole address is the only one that sees the query as it was sent.
        Url = request.Url is { } url ? Matching(new { Name = "RegexMatcher", Pattern = $"^https?://[^/]+{Regex.Escape(AsSeen(url))}$" }) : null,
        Methods = new[] { request.Method },
        Params = OfParameters(request.QueryParameters),
        Headers = OfHeaders(request.Headers),
        Body = request.BodyPatterns is [var body]
            ? new { Matcher = new { Name = body.IgnoreExtraElements ? "JsonPartialMatcher" : "JsonMatcher", Pattern = body.EqualToJson } }
            : null,
    };

    private static IEnumerable<object>? OfHeaders(IReadOnlyDictionary<string, ValuePattern> patterns) => patterns.Count == 0 ? null : patterns.Select(header => header.Value switch
    {
        // Nothing may match a value that must not be there.
        { Absent: true } => new { Name = header.Key, IgnoreCase = true, RejectOnMatch = true, Matchers = new[] { new { Name = "WildcardMatcher", Pattern = "*", RejectOnMatch = true } } },
        { EqualTo: { } value } => (object)new { Name = header.Key, IgnoreCase = true, Matchers = new[] { Exact(value, header.Value.CaseInsensitive) } },
        _ => new { Name = header.Key, IgnoreCase = true, Matchers = new[] { new { Name = "RegexMatcher", Pattern = Regex.Escape(header.Value.Contains!) } } },
    });

    private static IEnumerable<object>? OfParameters(IReadOnlyDictionary<string, ValuePattern> patterns) => patterns.Count == 0 ? null : patterns.Select(parameter =>
        new { Name = parameter.Key, Matchers = new[] { Exact(parameter.Value.EqualTo!) } });

    /// <summary>WireMock.Net sees the query as it was sent, and a path in which what need not be encoded is decoded.</summary>
    private static string AsSeen(string url)
    {
        string[] parts = url.Split('?', 2);
        return string.Join('?', [PathString.FromUriComponent(parts[0]).ToUriComponent(), .. parts[1..]]);
    }

    private static object Matching(object matcher) => new { Matchers = new[] { matcher } };

    private static object Exact(string value, bool ignoreCase = false) => new { Name = "ExactMatcher", Pattern = value, IgnoreCase = ignoreCase ? true : (bool?)null };
}
