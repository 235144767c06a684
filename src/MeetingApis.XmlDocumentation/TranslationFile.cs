using System.Text;
using System.Xml.Linq;

namespace MeetingApis.XmlDocumentation;

/// <summary>A file with translations.</summary>
/// <param name="Name">Its name, without the extension: what its texts are about.</param>
/// <param name="Entries">The texts, in the order of the file.</param>
public sealed record TranslationFile(string Name, IReadOnlyList<Translation> Entries)
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The file.</returns>
    public static TranslationFile Load(string path) => new(
        Path.GetFileNameWithoutExtension(path),
        [
            .. XDocument.Load(path, LoadOptions.PreserveWhitespace).Root!.Elements("text").Select(static text =>
                new Translation(DocumentationText.ContentOf(text.Element("en")!), DocumentationText.ContentOf(text.Element("zh")!))),
        ]);

    /// <summary>The content of the file.</summary>
    /// <returns>XML, with an empty element where a translation is missing.</returns>
    public string Write()
    {
        var xml = new StringBuilder("<texts>\n");
        foreach (Translation entry in Entries)
        {
            string chinese = entry.Chinese.Length == 0 ? "<zh/>" : $"<zh>{entry.Chinese}</zh>";
            xml.Append("  <text>\n    <en>").Append(entry.English).Append("</en>\n    ").Append(chinese).Append("\n  </text>\n");
        }

        return xml.Append("</texts>\n").ToString();
    }
}
