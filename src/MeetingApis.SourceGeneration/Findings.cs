using Microsoft.CodeAnalysis;

namespace MeetingApis.SourceGeneration;

/// <summary>Collects what is wrong with one interface.</summary>
internal sealed class Findings
{
    private readonly List<DiagnosticInfo> _diagnostics = [];

    public bool Any => _diagnostics.Count > 0;

    /// <summary>Returns <paramref name="isRight"/>; where it is false, reports at <paramref name="symbol"/>, whose name is argument 0 of every message.</summary>
    public bool Check(bool isRight, DiagnosticDescriptor otherwise, ISymbol symbol, params string[] arguments)
    {
        if (!isRight)
        {
            _diagnostics.Add(new(otherwise, LocationInfo.Of(symbol), new([symbol.Name, .. arguments])));
        }

        return isRight;
    }

    public EquatableArray<DiagnosticInfo> ToArray() => new(_diagnostics);
}
