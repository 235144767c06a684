using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace MeetingApis.Testing;

/// <summary>One operation of a vendor: where it is called and what answers it.</summary>
/// <param name="method">The HTTP method in upper case.</param>
/// <param name="template">The path, parameters in braces.</param>
/// <param name="handler">Answers the call, with the simulator's state to itself; throws <see cref="RefusedException"/> to refuse it.</param>
internal sealed class SimulatorRoute(string method, string template, Func<SimulatorRequest, SimulatorResponse> handler)
{
    private readonly TemplateMatcher _path = new(TemplateParser.Parse(template), []);

    public string Method => method;

    public Func<SimulatorRequest, SimulatorResponse> Handler => handler;

    /// <summary>Whether this is the token endpoint, which needs no token itself.</summary>
    public bool IssuesTokens { get; init; }

    /// <summary>The vendor's documented limits, none where it prints none.</summary>
    public IReadOnlyList<CallLimit> Limits { get; init; } = [];

    public bool MatchesPath(PathString path, RouteValueDictionary values) => _path.TryMatch(path, values);
}
