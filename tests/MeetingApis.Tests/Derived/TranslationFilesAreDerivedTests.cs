using MeetingApis.Tests.Conventions;
using MeetingApis.XmlDocumentation;

namespace MeetingApis.Tests.Derived;

/// <summary>
/// The texts to translate, beside the code: a new one is added to the end of its file, and one that no comment says any more
/// is removed. What is translated stays, and stays where it is.
/// </summary>
[Trait("Category", DerivedFiles.Category)]
public sealed class TranslationFilesAreDerivedTests
{
    [Fact]
    public void Files_hold_every_text_and_no_other() => DerivedFiles.Check(
        TranslatedPackage.All.SelectMany(Files).ToDictionary(static file => file.Path, static file => file.Text, StringComparer.Ordinal),
        TranslatedPackage.All.SelectMany(static package => Directory.EnumerateFiles(package.Folder)));

    private static IEnumerable<(string Path, string Text)> Files(TranslatedPackage package)
    {
        var areas = new TranslationAreas(package.Source);
        var texts = package.Texts.Where(static text => text.NeedsTranslation)
            .Select(text => (text.English, Area: areas.Of(text.Member)))
            .OrderBy(static text => text.Area, StringComparer.Ordinal)
            .DistinctBy(static text => text.English, StringComparer.Ordinal)
            .ToDictionary(static text => text.English, static text => text.Area, StringComparer.Ordinal);
        TranslationFile[] kept =
        [
            .. package.Translations.Files.Select(file => file with { Entries = [.. file.Entries.Where(entry => texts.ContainsKey(entry.English))] }),
        ];
        ILookup<string, Translation> added = texts.Keys.Except(kept.SelectMany(static file => file.Entries).Select(static entry => entry.English), StringComparer.Ordinal)
            .ToLookup(english => texts[english], static english => new Translation(english, ""), StringComparer.Ordinal);

        return kept.Select(static file => file.Name).Union(added.Select(static area => area.Key), StringComparer.Ordinal)
            .Select(name => new TranslationFile(name, [.. kept.FirstOrDefault(file => file.Name == name)?.Entries ?? [], .. added[name]]))
            .Where(static file => file.Entries.Count > 0)
            .Select(file => (Path.Combine(package.Folder, file.Name + ".xml"), file.Write()));
    }
}
