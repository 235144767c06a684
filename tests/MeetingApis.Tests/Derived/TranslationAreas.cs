namespace MeetingApis.Tests.Derived;

/// <summary>Which file a text is translated in: the one of the folder in which its type stands, so that a file is about one thing.</summary>
internal sealed class TranslationAreas
{
    private const string Common = "Common";

    private readonly ILookup<string, string> _folders;

    /// <summary>Looks through the source files of a project.</summary>
    public TranslationAreas(string project) => _folders = Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(project, file).Replace('\\', '/'))
        .Where(static path => !path.StartsWith("obj/", StringComparison.Ordinal) && !path.StartsWith("bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .ToLookup(static path => Path.GetFileNameWithoutExtension(path), static path => path[..(path.LastIndexOf('/') + 1)], StringComparer.Ordinal);

    /// <summary>The area of a member: a vendor, a resource of it, or what they have in common.</summary>
    public string Of(string member)
    {
        string[] names = [.. member[2..].Split('(')[0].Split('.').Select(static name => name.Split('`')[0])];

        // From the inside out, the first name that is a file's is the type's; in a folder of the vendor, where several have it.
        string folder = Enumerable.Range(1, names.Length)
            .Select(count => _folders[names[^count]].OrderByDescending(path => names[..^count].Count(name => path.Split('/').Contains(name, StringComparer.Ordinal))).FirstOrDefault())
            .FirstOrDefault(static path => path is not null) ?? "";
        string[] parts = [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries).Take(2)];
        return parts is [] || folder.Split('/').Contains("Internal", StringComparer.Ordinal) ? Common : string.Join('.', parts);
    }
}
