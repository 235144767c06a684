using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace MeetingApis.SourceGeneration;

/// <summary>Reads one method.</summary>
internal sealed class MethodParser(IMethodSymbol method, string vendor, Findings findings)
{
    private static readonly Regex PathPiece = new(@"\{(?<name>\w+)\}|[^{}?#]+", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>Returns null only where too little is there to go on; the findings say whether the model is of use.</summary>
    public OperationModel? Parse()
    {
        string? oddity = Oddity();
        var verbs = method.GetAttributes().Where(static attribute => attribute.AttributeClass?.BaseType.Is("MeetingApis.Internal.HttpMethodAttribute") == true).ToArray();
        var facts = method.Attribute("MeetingApis.Internal.OperationAttribute");
        string prefix = vendor.ToLowerInvariant();
        if (!findings.Check(oddity is null, Diagnostics.MemberShape, method, oddity ?? "")
            || !findings.Check(verbs.Length == 1, Diagnostics.Verb, method, verbs.Length == 0 ? "no verb" : "several verbs")
            || !findings.Check(facts is not null, Diagnostics.Operation, method, prefix)
            || facts is null)
        {
            return null;
        }

        string name = facts.Text();
        string verb = verbs[0].AttributeClass!.Name.Replace("Attribute", "");
        var path = new EquatableArray<PathPart>(Path(verbs[0].Text()));
        var parameters = new ParameterParser(verb, path, findings);
        findings.Check(name.StartsWith(prefix + ".", StringComparison.Ordinal), Diagnostics.OperationName, method, name, prefix);
        findings.Check(method.Parameters.LastOrDefault().IsCancellationToken, Diagnostics.CancellationToken, method);

        return new(
            method.Name,
            name,
            verb,
            verbs[0].Text(),
            facts.Named("Docs").Value as string ?? "",
            facts.Named("Tokens").EnumExpression(),
            Safety(facts.Named("Safety"), verb),
            facts.Named("PerSecond").Number,
            facts.Named("PerMinute").Number,
            facts.Named("PerHour").Number,
            new(facts.Named("Scopes").Texts()),
            new(facts.Named("DoneCodes").Texts()),
            new(Headers()),
            path,
            new(method.Parameters.Select(parameters.Parse)),
            Response());
    }

    private string? Oddity() => method switch
    {
        { IsGenericMethod: true } => "has type parameters",
        { IsAbstract: false } or { IsStatic: true } => "is static or has a body",
        _ when method.Parameters.Any(static parameter => parameter.RefKind != RefKind.None) => "passes a parameter by reference",
        _ => null,
    };

    private static string Safety(TypedConstant safety, string verb) => safety.Number != 0 ? safety.EnumExpression() : verb switch
    {
        "Get" => "global::MeetingApis.RetrySafety.Safe",
        "Put" or "Delete" => "global::MeetingApis.RetrySafety.Idempotent",
        _ => "global::MeetingApis.RetrySafety.NotIdempotent",
    };

    private IEnumerable<KeyValuePair<string, string>> Headers()
    {
        var headers = method.Attribute("MeetingApis.Internal.HeadersAttribute")?.ConstructorArguments.FirstOrDefault().Texts() ?? [];
        foreach (string header in headers)
        {
            int colon = header.IndexOf(':');
            if (findings.Check(colon > 0, Diagnostics.Header, method, header))
            {
                yield return new(header.Substring(0, colon).Trim(), header.Substring(colon + 1).Trim());
            }
        }
    }

    private IEnumerable<PathPart> Path(string template)
    {
        var pieces = PathPiece.Matches(template).Cast<Match>().ToArray();
        bool isPath = template.StartsWith("/", StringComparison.Ordinal) && pieces.Sum(static piece => piece.Length) == template.Length;
        findings.Check(isPath, Diagnostics.Path, method, template, "is no path; begin it with '/', close every '{', and write a query as parameters");

        foreach (var piece in pieces)
        {
            string name = piece.Groups["name"].Value;
            var parameter = method.Parameters.FirstOrDefault(parameter => string.Equals(parameter.WireName, name, StringComparison.OrdinalIgnoreCase));
            if (name.Length == 0)
            {
                yield return new(piece.Value, IsParameter: false);
            }
            else if (findings.Check(parameter is not null, Diagnostics.Path, method, template, $"names '{name}', which is no parameter; add 'string {name}', or name one with [AliasAs]"))
            {
                yield return new(parameter!.Identifier, IsParameter: true);
            }
        }
    }

    private ModelType? Response()
    {
        var type = method.ReturnType as INamedTypeSymbol;
        var response = type?.OriginalDefinition.Is("System.Threading.Tasks.Task<TResult>") == true ? type.TypeArguments[0].AsModel() : null;
        findings.Check(response is not null || type.Is("System.Threading.Tasks.Task"), Diagnostics.ReturnType, method, method.ReturnType.ShortText);
        return response;
    }
}
