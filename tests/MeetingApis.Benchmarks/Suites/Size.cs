using System.Globalization;
using System.Text.Json;

namespace MeetingApis.Benchmarks;

/// <summary>What the package weighs with all that it brings along, and what it adds to a trimmed program.</summary>
internal static class Size
{
    private const int SmallestDifference = 8 * 1024;

    /// <summary>Adds the sums to the report, and prints every package and file.</summary>
    public static async Task RunAsync(Report report)
    {
        string folder = Repository.PathOf("artifacts", "size");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        string package = Path.Combine(folder, "package");
        await ChildProcess.RunAsync("pack", Repository.PathOf("src", "MeetingApis"), "-c", "Release", "-o", package);
        List<PackageSize> packages = [Own(package), .. Dependencies()];

        var bare = new PublishedProgram("trimmed", new FirstAnswerProgram("Bare"), "--self-contained", "-p:TrimProgram=true");
        var library = new PublishedProgram("trimmed", new FirstAnswerProgram("Registered"), "--self-contained", "-p:TrimProgram=true");
        await bare.PublishAsync(folder);
        await library.PublishAsync(folder);

        Print(packages);
        Print(bare, library);
        var sums = new Table("Size", "bytes");
        sums.Add("the package MeetingApis", Text(packages[0].Package));
        sums.Add($"with its {packages.Count - 1} dependencies, as downloaded", Text(packages.Sum(of => of.Package)));
        sums.Add("their assemblies, in an application", Text(packages.Sum(of => of.Assemblies)));
        sums.Add("a self-contained trimmed program with one call by hand", Text(bare.Bytes));
        sums.Add("the same with the library", Text(library.Bytes));
        sums.Add("difference", Text(library.Bytes - bare.Bytes));
        report.Add(sums);
    }

    private static PackageSize Own(string folder)
    {
        string package = Directory.GetFiles(folder, "*.nupkg").Single();
        string assembly = Repository.PathOf("src", "MeetingApis", "bin", "Release", "net10.0", "MeetingApis.dll");
        return new("MeetingApis", Path.GetFileNameWithoutExtension(package)["MeetingApis.".Length..], new FileInfo(package).Length, new FileInfo(assembly).Length);
    }

    /// <summary>The packages that an application gets with ours, from the record that the restore left. Those of analyzers bring no assembly.</summary>
    private static List<PackageSize> Dependencies()
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(Repository.PathOf("src", "MeetingApis", "obj", "project.assets.json")));
        string folder = assets.RootElement.GetProperty("packageFolders").EnumerateObject().First().Name;
        var packages = new List<PackageSize>();
        foreach (JsonProperty library in assets.RootElement.GetProperty("targets").GetProperty("net10.0").EnumerateObject())
        {
            if (library.Value.TryGetProperty("runtime", out JsonElement runtime) && library.Value.GetProperty("type").GetString() == "package")
            {
                string[] identity = library.Name.Split('/');
                string root = Path.Combine([folder, .. identity.Select(part => part.ToLowerInvariant())]);
                packages.Add(new(identity[0], identity[1], new FileInfo(Directory.GetFiles(root, "*.nupkg").Single()).Length, runtime.EnumerateObject().Sum(file => new FileInfo(Path.Combine(root, file.Name)).Length)));
            }
        }

        return packages;
    }

    private static void Print(List<PackageSize> packages)
    {
        var table = new Table("Package and closure", "version", "package bytes", "assembly bytes");
        packages.ForEach(of => table.Add(of.Name, of.Version, Text(of.Package), Text(of.Assemblies)));
        Console.WriteLine(table);
    }

    private static void Print(PublishedProgram bare, PublishedProgram library)
    {
        var table = new Table("Trimmed self-contained program, bytes", "without the library", "with the library", "difference");
        IOrderedEnumerable<(string name, long Without, long With)> files = bare.Files.Keys.Union(library.Files.Keys, StringComparer.Ordinal)
            .Select(name => (name, Without: bare.Files.GetValueOrDefault(name), With: library.Files.GetValueOrDefault(name)))
            .Where(file => Math.Abs(file.With - file.Without) >= SmallestDifference)
            .OrderByDescending(file => file.With - file.Without);
        foreach ((string name, long without, long with) in files)
        {
            table.Add(name, Text(without), Text(with), (with - without).ToString("+#,0;-#,0;0", CultureInfo.InvariantCulture));
        }

        Console.WriteLine(table);
    }

    private static string Text(long bytes) => bytes.ToString("N0", CultureInfo.InvariantCulture);
}
