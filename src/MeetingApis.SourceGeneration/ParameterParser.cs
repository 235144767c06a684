using Microsoft.CodeAnalysis;

namespace MeetingApis.SourceGeneration;

/// <summary>Reads the parameters of one method by Refit's rule: first what the path names, then the body; the rest is query.</summary>
internal sealed class ParameterParser(string verb, EquatableArray<PathPart> path, Findings findings)
{
    private bool _hasBody;
    private bool _hasValidated;

    public ParameterModel Parse(IParameterSymbol parameter)
    {
        var type = parameter.Type;
        bool isInPath = path.Any(part => part.IsParameter && part.Text == parameter.Identifier);
        bool isBody = !isInPath && parameter.Attribute("MeetingApis.Internal.BodyAttribute") is not null;
        bool isQuery = !isInPath && !isBody && !parameter.IsCancellationToken;

        bool isText = type.SpecialType == SpecialType.System_String && !type.IsNullableReference;
        findings.Check(!isInPath || isText, Diagnostics.PathType, parameter, type.ShortText);
        findings.Check(!type.IsValidated || !_hasValidated, Diagnostics.SecondValidated, parameter);
        _hasValidated |= type.IsValidated;

        // AppendSegment checks what stands in the path, so that null and empty are one check.
        bool isRequired = type.IsReferenceType && !type.IsNullableReference && !isInPath;
        return new(
            parameter.Identifier,
            type.FullName,
            isRequired,
            type.IsValidated,
            new(isQuery ? new QueryParser(parameter, findings).Parse() : []),
            isBody ? Body(parameter) : null);
    }

    private ModelType? Body(IParameterSymbol parameter)
    {
        var body = parameter.Type.AsModel();
        _ = findings.Check(verb != "Get", Diagnostics.BodyOnGet, parameter)
            && findings.Check(!_hasBody, Diagnostics.Body, parameter, "is a second body")
            && findings.Check(body is not null, Diagnostics.Body, parameter, $"is a body of type '{parameter.Type.ShortText}'");
        _hasBody = true;
        return body;
    }
}
