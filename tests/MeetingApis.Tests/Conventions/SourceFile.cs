using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MeetingApis.Tests.Conventions;

/// <summary>A source file, parsed.</summary>
/// <param name="Path">Its path below the repository, with slashes.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record SourceFile(string Path, string Text)
{
    private static readonly CSharpParseOptions s_options = new(LanguageVersion.Preview);

    public CompilationUnitSyntax Root => field ??= (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(Text, s_options).GetRoot();

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Whether a folder of the path has this name.</summary>
    public bool IsIn(string folder) => Path.Contains($"/{folder}/", StringComparison.Ordinal);

    /// <summary>All files below a folder of the repository; what the build makes is left out.</summary>
    public static IReadOnlyList<SourceFile> Under(string folder) =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf(folder.Split('/')), "*.cs", SearchOption.AllDirectories)
            .Select(static file => (file, path: System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')))
            .Where(static found => !found.path.Contains("/obj/", StringComparison.Ordinal) && !found.path.Contains("/bin/", StringComparison.Ordinal))
            .OrderBy(static found => found.path, StringComparer.Ordinal)
            .Select(static found => new SourceFile(found.path, File.ReadAllText(found.file))),
    ];

    /// <summary>Where a node stands, for a message.</summary>
    public string At(Microsoft.CodeAnalysis.SyntaxNode node) => $"{Path}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}): {node}";

    public override string ToString() => Path;
}
