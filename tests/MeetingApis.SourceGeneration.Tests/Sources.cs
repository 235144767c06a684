using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MeetingApis.SourceGeneration.Tests;

/// <summary>Makes compilations of a test's own source, the library's vocabulary and the stand-ins.</summary>
internal static class Sources
{
    // Roslyn 4.14 knows C# 14, whose `field` the catalogue uses, as preview.
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    private static readonly MetadataReference[] Framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path))];

    private static readonly SyntaxTree[] Shared = [.. typeof(Sources).Assembly.GetManifestResourceNames().Select(ReadResource)];

    public static CSharpCompilation Compile(params IEnumerable<string> sources) => CSharpCompilation.Create(
        "MeetingApis.SourceGeneration.Live",
        [.. Shared, .. sources.Select(static source => CSharpSyntaxTree.ParseText(source, ParseOptions))],
        Framework,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>An interface of Feishu's with these members.</summary>
    public static string Api(string members, string name = "IFeishuReservesApi") => $$"""
        namespace MeetingApis.Feishu;

        [MeetingApi]
        public interface {{name}}
        {
        {{members}}
        }
        """;

    private static SyntaxTree ReadResource(string name)
    {
        using var reader = new StreamReader(typeof(Sources).Assembly.GetManifestResourceStream(name)!);
        return CSharpSyntaxTree.ParseText(reader.ReadToEnd(), ParseOptions, path: name);
    }
}
