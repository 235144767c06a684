using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MeetingApis.Tests.Conventions;

/// <summary>Compilations against everything that the tests themselves run on.</summary>
internal static class Compilations
{
    // Roslyn 4.14 knows C# 14 as preview.
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Preview);

    private static readonly IReadOnlyList<PortableExecutableReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpCompilation s_empty = Of(OutputKind.DynamicallyLinkedLibrary);

    public static CSharpCompilation Of(OutputKind kind, params IEnumerable<string> sources) => CSharpCompilation.Create(
        "Compiled",
        sources.Select(static source => CSharpSyntaxTree.ParseText(source, s_options)),
        s_references,
        new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The public types of an assembly, sorted by their full names.</summary>
    public static IEnumerable<INamedTypeSymbol> PublicTypes(Assembly assembly) => assembly.GetExportedTypes()
        .OrderBy(static type => type.FullName, StringComparer.Ordinal)
        .Select(Symbol);

    public static INamedTypeSymbol Symbol(Type type) => s_empty.GetTypeByMetadataName(type.FullName!)!;

    /// <summary>Members that a user can see and that somebody wrote: no accessors, and nothing that the compiler added.</summary>
    public static IEnumerable<ISymbol> WrittenMembers(INamedTypeSymbol type) => type.GetMembers()
        .Where(static member => member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)
        .Where(static member => member is not (IMethodSymbol { AssociatedSymbol: not null } or { IsImplicitlyDeclared: true }))
        .Where(static member => !IsCompilerGenerated(member))
        .Where(static member => member is not IPropertySymbol { Name: "EqualityContract" });

    public static bool IsCompilerGenerated(ISymbol member) =>
        member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(System.Runtime.CompilerServices.CompilerGeneratedAttribute));
}
