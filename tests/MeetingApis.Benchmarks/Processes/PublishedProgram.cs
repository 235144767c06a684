namespace MeetingApis.Benchmarks;

/// <summary>A small program, published in one of several ways.</summary>
/// <param name="title">The way, as it stands in the table.</param>
/// <param name="program">The program.</param>
/// <param name="arguments">What <c>dotnet publish</c> is told.</param>
internal sealed class PublishedProgram(string title, FirstAnswerProgram program, params string[] arguments)
{
    private string? _folder;

    public string Title => title;

    /// <summary>All files of the program; symbols and documentation are none of them.</summary>
    public IReadOnlyDictionary<string, long> Files { get; private set; } = new Dictionary<string, long>();

    public long Bytes => Files.Values.Sum();

    /// <summary>Publishes the program to a folder of its own in this one.</summary>
    public async Task PublishAsync(string folder)
    {
        _folder = Path.Combine(folder, $"{program.FileName} {title}".Replace(' ', '-').Replace(",", "", StringComparison.Ordinal));
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }

        await ChildProcess.RunAsync(
        [
            "publish", program.Project, "-c", "Release", "-o", _folder, "--artifacts-path", Path.Combine(folder, "build"), "--use-current-runtime",
            "-p:DebugType=none", "-p:StripSymbols=true", "-p:PublishDocumentationFiles=false", "-p:RunAnalyzers=false", .. arguments,
        ]);
        Files = Directory.GetFiles(_folder)
            .Where(file => Path.GetExtension(file) is not (".dbg" or ".pdb" or ".xml"))
            .ToDictionary(file => Path.GetFileName(file).Replace(program.FileName, "Program", StringComparison.Ordinal), file => new FileInfo(file).Length, StringComparer.Ordinal);
    }

    /// <summary>Starts it and waits for its first answer.</summary>
    public Task<Start> RunAsync(Uri server) => program.RunPublishedAsync(_folder!, server, FirstAnswerProgram.Full);
}
