using System.Reflection;
using MeetingApis.XmlDocumentation;

namespace MeetingApis.Tests.Conventions;

/// <summary>A package's documentation comments, and their translations beside the code.</summary>
internal sealed class TranslatedPackage
{
    private TranslatedPackage(Assembly assembly)
    {
        Name = assembly.GetName().Name!;
        Source = Repository.PathOf("src", Name);
        Texts = new DocumentationFile(assembly.Location, Path.ChangeExtension(assembly.Location, ".xml")).Texts;
        Translations = Translations.Load(Folder);
    }

    public static IReadOnlyList<TranslatedPackage> All { get; } = [.. Library.All.Select(static assembly => new TranslatedPackage(assembly))];

    public string Name { get; }

    /// <summary>The folder of the project.</summary>
    public string Source { get; }

    /// <summary>The folder of its translations.</summary>
    public string Folder => Path.Combine(Source, Translations.Language);

    public IReadOnlyList<DocumentationText> Texts { get; }

    public Translations Translations { get; }

    public override string ToString() => Name;
}
