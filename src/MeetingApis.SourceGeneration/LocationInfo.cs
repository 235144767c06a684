using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MeetingApis.SourceGeneration;

/// <summary>A place in the source without the syntax tree, which would keep a whole compilation alive in the cache.</summary>
internal sealed record LocationInfo(string FilePath, TextSpan Span, LinePositionSpan Lines)
{
    public static LocationInfo? Of(ISymbol symbol) =>
        symbol.Locations.FirstOrDefault() is { SourceTree: { } tree } location
            ? new(tree.FilePath, location.SourceSpan, location.GetLineSpan().Span)
            : null;

    public Location ToLocation() => Location.Create(FilePath, Span, Lines);
}
