namespace MeetingApis.XmlDocumentation;

/// <summary>The translations of a project's documentation comments.</summary>
public sealed class Translations
{
    /// <summary>The language, as the folder in a package is named.</summary>
    public const string Language = "zh-Hans";

    private readonly Dictionary<string, string> _chinese;

    private Translations(IReadOnlyList<TranslationFile> files)
    {
        Files = files;
        _chinese = files.SelectMany(static file => file.Entries)
            .Where(static entry => entry.Chinese.Length > 0)
            .DistinctBy(static entry => entry.English, StringComparer.Ordinal)
            .ToDictionary(static entry => entry.English, static entry => entry.Chinese, StringComparer.Ordinal);
    }

    /// <summary>The files, by name.</summary>
    public IReadOnlyList<TranslationFile> Files { get; }

    /// <summary>Reads the translations of a project.</summary>
    /// <param name="folder">The folder of its files. A project without the folder has none.</param>
    /// <returns>The translations.</returns>
    public static Translations Load(string folder) => new(
    [
        .. (Directory.Exists(folder) ? Directory.GetFiles(folder, "*.xml") : []).Order(StringComparer.Ordinal).Select(TranslationFile.Load),
    ]);

    /// <summary>The translation of a text.</summary>
    /// <param name="english">The text, as <see cref="DocumentationText.English"/> gives it.</param>
    /// <returns>The translation. Null for a text that has none yet.</returns>
    public string? Of(string english) => _chinese.GetValueOrDefault(english);
}
