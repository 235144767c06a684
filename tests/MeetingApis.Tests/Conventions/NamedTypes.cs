using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MeetingApis.Tests.Conventions;

/// <summary>Which files of a project name which types of it, as the compiler understands them.</summary>
internal static class NamedTypes
{
    /// <summary>What the compiler imports by itself.</summary>
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    /// <summary>Every name in a file of the folder that leads to a type of a file of the folder. Comments count for nothing.</summary>
    public static IEnumerable<(string By, string Of, string Type)> In(string folder)
    {
        IReadOnlyList<SourceFile> files = SourceFile.Under(folder);
        var paths = files.ToDictionary(static file => file.Root.SyntaxTree, static file => file.Path);
        CSharpCompilation compilation = Compilations.Of(OutputKind.DynamicallyLinkedLibrary, Usings).AddSyntaxTrees(paths.Keys);

        return files.SelectMany(file => Types(compilation.GetSemanticModel(file.Root.SyntaxTree))
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .SelectMany(static type => type.DeclaringSyntaxReferences, (type, declared) => (By: file.Path, Of: paths.GetValueOrDefault(declared.SyntaxTree, ""), Type: type.Name))
            .Where(static named => named.Of.Length > 0));
    }

    private static IEnumerable<INamedTypeSymbol> Types(SemanticModel model) => model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
        .Select(name => model.GetSymbolInfo(name).Symbol)
        .Select(static symbol => (symbol as INamedTypeSymbol ?? symbol?.ContainingType)?.OriginalDefinition)
        .OfType<INamedTypeSymbol>();
}
