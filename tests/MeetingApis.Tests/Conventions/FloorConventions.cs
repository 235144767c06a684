using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MeetingApis.Tests.Conventions;

/// <summary>The rooms of the library stand on each other: what is in one may name what is below it, and nothing above.</summary>
public sealed class FloorConventions
{
    private const string Root = "src/MeetingApis/";

    /// <summary>What the compiler imports by itself.</summary>
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    /// <summary>From the ground up. Types in the root of the library are for all.</summary>
    private static readonly string[] s_floors =
    [
        "Internal", "Json", "Internal/Errors", "Internal/Diagnostics", "Internal/Transport", "Internal/Requests", "Internal/Answers", "Internal/Pipeline",
        "Internal/Auth/Grants", "Internal/Auth", "Internal/Apps", "Internal/Refit", "Internal/Registration", "Feishu", "WeCom", "DingTalk",
    ];

    [Fact]
    public void Nothing_names_what_stands_above_it() => Convention.Holds(
        "Move the type down, hand in what the file needs, or put an interface below: " + string.Join(" < ", s_floors),
        Compiled(),
        static named => FloorOf(named.Of) <= FloorOf(named.By),
        static named => $"{named.By} names {named.Type} of {named.Of}");

    [Fact]
    public void Every_folder_is_a_floor() => Convention.Holds(
        "Give the folder its place in the list of this class, or put the file into another.",
        SourceFile.Under("src/MeetingApis").Where(static file => file.Path.Count(static character => character == '/') > 2 && !file.Path.StartsWith(Root + "Exceptions/", StringComparison.Ordinal)),
        static file => FloorOf(file.Path) >= 0,
        static file => file.Path);

    private static int FloorOf(string path)
    {
        string folder = path[Root.Length..path.LastIndexOf('/')];
        return folder.StartsWith("Internal", StringComparison.Ordinal)
            ? Array.IndexOf(s_floors, folder)
            : Array.IndexOf(s_floors, folder.Split('/')[0]);
    }

    /// <summary>Every name in a file on a floor that leads to a type of a file on a floor.</summary>
    private static IEnumerable<(string By, string Of, string Type)> Compiled()
    {
        IReadOnlyList<SourceFile> files = SourceFile.Under("src/MeetingApis");
        var paths = files.ToDictionary(static file => file.Root.SyntaxTree, static file => file.Path);
        CSharpCompilation compilation = Compilations.Of(OutputKind.DynamicallyLinkedLibrary, Usings).AddSyntaxTrees(paths.Keys);

        return files
            .Where(static file => file.Path.LastIndexOf('/') > Root.Length && FloorOf(file.Path) >= 0)
            .SelectMany(file => Named(compilation.GetSemanticModel(file.Root.SyntaxTree)).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).SelectMany(type => type.DeclaringSyntaxReferences.Select(declared => (By: file.Path, Of: paths.GetValueOrDefault(declared.SyntaxTree, ""), Type: type.Name))))
            .Where(static named => named.Of.LastIndexOf('/') > Root.Length && FloorOf(named.Of) >= 0);
    }

    private static IEnumerable<INamedTypeSymbol> Named(SemanticModel model) => model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
        .Select(name => model.GetSymbolInfo(name).Symbol)
        .Select(static symbol => (symbol as INamedTypeSymbol ?? symbol?.ContainingType)?.OriginalDefinition)
        .OfType<INamedTypeSymbol>();
}
