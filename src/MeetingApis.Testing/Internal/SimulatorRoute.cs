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

    public string Template => template;

    /// <summary>The route with nothing between its braces: parameters have names only for their readers.</summary>
    public string Key => KeyOf(method, template);

    /// <summary>How many parts of the path are parameters.</summary>
    public int Parameters => template.Count(static character => character == '{');

    public Func<SimulatorRequest, SimulatorResponse> Handler => handler;

    /// <summary>Whether this is the token endpoint, which needs no token itself.</summary>
    public bool IssuesTokens { get; init; }

    /// <summary>Whether this is how an app asks for a connection, which is no operation and needs no token.</summary>
    public bool OpensConnections { get; init; }

    /// <summary>Whether the app proves itself by its secret.</summary>
    public bool NeedsNoToken => IssuesTokens || OpensConnections;

    /// <summary>What the vendor's page says of the operation; null for requests for tokens and connections.</summary>
    public PlayedOperation? Operation { get; private init; }

    /// <summary>The vendor's documented limits, none where it prints none.</summary>
    public IReadOnlyList<CallLimit> Limits { get; private init; } = [];

    /// <summary>Whether the operation is played by its contract alone.</summary>
    public bool IsDefault { get; private init; }

    /// <summary>Whether the request is checked by the operation's contract before the handler sees it.</summary>
    public bool ChecksFields { get; init; }

    /// <summary>The same route as one of a documented operation, whose limits count from now on.</summary>
    public SimulatorRoute For(PlayedOperation operation, bool isDefault = false) => new(method, template, handler) { Operation = operation, Limits = operation.StartLimits(), IsDefault = isDefault, ChecksFields = ChecksFields };

    public static string KeyOf(string method, string template) => $"{method} {string.Concat(template.Split('{', '}').Select(static (part, index) => index % 2 == 0 ? part : "{}"))}";

    public bool MatchesPath(PathString path, RouteValueDictionary values) => _path.TryMatch(path, values);
}
