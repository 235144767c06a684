namespace MeetingApis.Tests.Contracts;

/// <summary>Where the contracts are.</summary>
internal static class ContractFiles
{
    public static string Folder { get; } = Repository.PathOf("tests", "Contracts");

    public static IReadOnlyList<string> Resources { get; } = [.. All.Where(static file => Path.GetFileName(file) != "vendor.json")];

    public static IReadOnlyList<string> Vendors { get; } = [.. All.Where(static file => Path.GetFileName(file) == "vendor.json")];

    private static IEnumerable<string> All => Directory.EnumerateDirectories(Folder)
        .SelectMany(static vendor => Directory.EnumerateFiles(vendor, "*.json"))
        .Order(StringComparer.Ordinal);
}
