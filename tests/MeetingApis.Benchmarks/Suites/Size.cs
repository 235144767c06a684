using System.Globalization;
using System.Text.Json;

namespace MeetingApis.Benchmarks;

/// <summary>What the package weighs with all that it brings along, and what it adds to a trimmed program.</summary>
internal static class Size
{
    private const int SmallestDifference = 8 * 1024;

    public static async Task RunAsync()
    {
        string folder = Repository.PathOf("artifacts", "size");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        string package = Path.Combine(folder, "package");
        await ChildProcess.RunAsync("pack", Repository.PathOf("src", "MeetingApis"), "-c", "Release", "-o", package);
        PrintClosure(package);

        Dictionary<string, long> bare = await PublishAsync("Bare", folder);
        Dictionary<string, long> library = await PublishAsync("Registered", folder);
        PrintPrograms(bare, library);
    }

    private static void PrintClosure(string package)
    {
        var table = new Table("Package and closure", "version", "package bytes", "assembly bytes");
        string own = Directory.GetFiles(package, "*.nupkg").Single();
        string assembly = Repository.PathOf("src", "MeetingApis", "bin", "Release", "net10.0", "MeetingApis.dll");
        List<(string Name, string Version, long Package, long Assemblies)> rows =
            [("MeetingApis", Path.GetFileNameWithoutExtension(own)["MeetingApis.".Length..], new FileInfo(own).Length, new FileInfo(assembly).Length), .. Dependencies()];
        foreach ((string name, string version, long packageBytes, long assemblyBytes) in rows)
        {
            table.Add(name, version, Text(packageBytes), Text(assemblyBytes));
        }

        table.Add($"{rows.Count} packages", "", Text(rows.Sum(row => row.Package)), Text(rows.Sum(row => row.Assemblies)));
        table.Print();
    }

    /// <summary>The packages that an application gets with ours, from the record that the restore left. Those of analyzers bring no assembly.</summary>
    private static List<(string Name, string Version, long Package, long Assemblies)> Dependencies()
    {
        using JsonDocument assets = JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf("src", "MeetingApis", "obj", "project.assets.json")));
        string folder = assets.RootElement.GetProperty("packageFolders").EnumerateObject().First().Name;
        var rows = new List<(string Name, string Version, long Package, long Assemblies)>();
        foreach (JsonProperty library in assets.RootElement.GetProperty("targets").GetProperty("net10.0").EnumerateObject())
        {
            if (library.Value.TryGetProperty("runtime", out JsonElement runtime) && library.Value.GetProperty("type").GetString() == "package")
            {
                string[] identity = library.Name.Split('/');
                string root = Path.Combine([folder, .. identity.Select(part => part.ToLowerInvariant())]);
                rows.Add((identity[0], identity[1], new FileInfo(Directory.GetFiles(root, "*.nupkg").Single()).Length, runtime.EnumerateObject().Sum(file => new FileInfo(Path.Combine(root, file.Name)).Length)));
            }
        }

        return rows;
    }

    /// <summary>Publishes a program trimmed and self-contained; returns its files with their bytes.</summary>
    private static async Task<Dictionary<string, long>> PublishAsync(string program, string folder)
    {
        string output = Path.Combine(folder, program);
        await ChildProcess.RunAsync(
            "publish", new FirstAnswerProgram(program).Project, "-c", "Release", "-o", output, "--artifacts-path", Path.Combine(folder, "build"),
            "--use-current-runtime", "--self-contained", "-p:TrimProgram=true", "-p:DebugType=none", "-p:PublishDocumentationFiles=false");
        return Directory.GetFiles(output).ToDictionary(
            file => Path.GetFileName(file).Replace($"MeetingApis.FirstAnswer.{program}", "Program", StringComparison.Ordinal),
            file => new FileInfo(file).Length,
            StringComparer.Ordinal);
    }

    private static void PrintPrograms(Dictionary<string, long> bare, Dictionary<string, long> library)
    {
        var table = new Table("Trimmed self-contained program, bytes", "without the library", "with the library", "difference");
        Add(table, "all files", bare.Values.Sum(), library.Values.Sum());
        var files = bare.Keys.Union(library.Keys, StringComparer.Ordinal)
            .Select(name => (name, Without: bare.GetValueOrDefault(name), With: library.GetValueOrDefault(name)))
            .Where(file => Math.Abs(file.With - file.Without) >= SmallestDifference)
            .OrderByDescending(file => file.With - file.Without);
        foreach ((string name, long without, long with) in files)
        {
            Add(table, name, without, with);
        }

        table.Print();
    }

    private static void Add(Table table, string name, long without, long with) =>
        table.Add(name, Text(without), Text(with), (with - without).ToString("+#,0;-#,0;0", CultureInfo.InvariantCulture));

    private static string Text(long bytes) => bytes.ToString("N0", CultureInfo.InvariantCulture);
}
