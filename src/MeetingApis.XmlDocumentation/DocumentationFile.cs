using System.Xml.Linq;

namespace MeetingApis.XmlDocumentation;

/// <summary>The XML documentation of an assembly, as far as its users can see the members.</summary>
public sealed class DocumentationFile
{
    /// <summary>An example is code, the same in all languages, and inherited documentation is translated where it stands.</summary>
    private static readonly HashSet<string> s_untranslated = new(StringComparer.Ordinal) { "example", "inheritdoc" };

    private readonly XDocument _xml;

    /// <summary>Reads the documentation that the compiler wrote.</summary>
    /// <param name="assembly">The path of the assembly.</param>
    /// <param name="documentation">The path of the XML file.</param>
    public DocumentationFile(string assembly, string documentation)
    {
        IReadOnlySet<string> visible = PublicMembers.Of(assembly);
        _xml = XDocument.Load(documentation, LoadOptions.PreserveWhitespace);
        foreach (XElement member in _xml.Descendants("member").Where(member => !visible.Contains(NameOf(member))).ToArray())
        {
            (member.PreviousNode as XText)?.Remove();
            member.Remove();
        }

        Texts =
        [
            .. _xml.Descendants("member").SelectMany(static member => member.Elements()
                .Where(static element => !s_untranslated.Contains(element.Name.LocalName))
                .Select(element => new DocumentationText(NameOf(member), element))),
        ];
    }

    /// <summary>What it says, in its order.</summary>
    public IReadOnlyList<DocumentationText> Texts { get; }

    /// <summary>Replaces every text that has a translation by it.</summary>
    /// <param name="translations">The translations.</param>
    public void Translate(Translations translations)
    {
        foreach (DocumentationText text in Texts)
        {
            if (translations.Of(text.English) is { } translation)
            {
                text.Translate(translation);
            }
        }
    }

    /// <summary>Writes the file, and its folder.</summary>
    /// <param name="path">Where to.</param>
    public void Save(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _xml.Save(path, SaveOptions.DisableFormatting);
    }

    private static string NameOf(XElement member) => member.Attribute("name")!.Value;
}
