using Microsoft.CodeAnalysis;

namespace MeetingApis.Analyzers;

/// <summary>What belongs to the library, as seen from a compilation that uses it.</summary>
internal static class Library
{
    private const string Name = "MeetingApis";

    /// <summary>Whether the compilation uses the library at all.</summary>
    public static bool IsUsedBy(Compilation compilation) => compilation.GetTypeByMetadataName("MeetingApis.MeetingApiException") is not null;

    /// <summary>Whether one of the library's packages, and not the compilation itself, declares the symbol.</summary>
    public static bool Declares(ISymbol? symbol, Compilation compilation) =>
        symbol?.ContainingAssembly is { } assembly
        && !SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly)
        && (assembly.Name == Name || assembly.Name.StartsWith(Name + ".", StringComparison.Ordinal));
}
