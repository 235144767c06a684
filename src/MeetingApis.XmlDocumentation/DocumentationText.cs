using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace MeetingApis.XmlDocumentation;

/// <summary>What an element of XML documentation says, as translators see it: on one line, with short references.</summary>
public sealed partial class DocumentationText
{
    private static readonly HashSet<string> s_blocks = new(StringComparer.Ordinal) { "para", "list", "item", "term", "description", "br", "code" };

    private readonly Dictionary<string, string> _references = new(StringComparer.Ordinal);
    private readonly XElement _element;

    /// <summary>Reads an element.</summary>
    /// <param name="member">The name of the member that it documents.</param>
    /// <param name="element">A summary, a parameter, an exception...</param>
    public DocumentationText(string member, XElement element)
    {
        Member = member;
        _element = element;
        XElement text = new(element);
        foreach (IGrouping<string, XAttribute> shown in References(text).GroupBy(reference => Short(member, reference.Value), StringComparer.Ordinal))
        {
            bool isAmbiguous = shown.DistinctBy(static reference => reference.Value, StringComparer.Ordinal).Skip(1).Any();
            foreach (XAttribute reference in shown)
            {
                string name = isAmbiguous ? reference.Value[2..] : shown.Key;
                _references[name] = reference.Value;
                reference.Value = name;
            }
        }

        English = ContentOf(text);
        NeedsTranslation = text.DescendantNodes().OfType<XText>().Any(static part => part.Value.Any(char.IsLetter) && part.Parent is not { Name.LocalName: "c" or "code" });
    }

    /// <summary>The member that the text documents, such as <c>P:MeetingApis.StoredGrant.Value</c>.</summary>
    public string Member { get; }

    /// <summary>The content of the element.</summary>
    public string English { get; }

    /// <summary>Whether it says something in words: code and numbers are the same in all languages.</summary>
    public bool NeedsTranslation { get; }

    /// <summary>Puts a translation into the element.</summary>
    /// <param name="translation">The content in another language, with short references.</param>
    /// <exception cref="FormatException">The translation refers to a member, and the English text does not.</exception>
    public void Translate(string translation)
    {
        XElement text = Parse(translation);
        foreach (XAttribute reference in References(text))
        {
            reference.Value = _references.TryGetValue(reference.Value, out string? full)
                ? full
                : throw new FormatException($"A translation refers to '{reference.Value}', and the English text does not: {translation}");
        }

        _element.ReplaceNodes(text.Nodes());
    }

    /// <summary>Content as an element, with its white space.</summary>
    /// <param name="content">Text and elements.</param>
    /// <returns>An element that holds it.</returns>
    public static XElement Parse(string content) => XElement.Parse($"<text>{content}</text>", LoadOptions.PreserveWhitespace);

    /// <summary>The content of an element on one line; only code keeps its lines.</summary>
    /// <param name="element">The element.</param>
    /// <returns>Text and elements.</returns>
    public static string ContentOf(XElement element)
    {
        XElement copy = new(element);
        foreach (XText part in copy.DescendantNodes().OfType<XText>().ToArray())
        {
            part.Value = part.Parent is { Name.LocalName: "code" } ? WithoutIndent(part.Value) : OnOneLine(part);
        }

        string content = string.Concat(copy.Nodes().Select(static node => node.ToString(SaveOptions.DisableFormatting)));
        return content.ReplaceLineEndings("\n").Replace(" />", "/>", StringComparison.Ordinal);
    }

    private static IEnumerable<XAttribute> References(XElement text) => text.Descendants().Attributes("cref");

    private static string OnOneLine(XText part)
    {
        string text = WhiteSpace().Replace(part.Value, " ");
        text = IsEdge(part, part.PreviousNode) ? text.TrimStart() : text;
        return IsEdge(part, part.NextNode) ? text.TrimEnd() : text;
    }

    /// <summary>White space has no meaning at the beginning and end of a block, and beside one.</summary>
    private static bool IsEdge(XText part, XNode? neighbour) => neighbour switch
    {
        null => part.Parent is { } parent && (parent.Parent is null || s_blocks.Contains(parent.Name.LocalName)),
        XElement element => s_blocks.Contains(element.Name.LocalName),
        _ => false,
    };

    private static string WithoutIndent(string code)
    {
        string[] lines = code.ReplaceLineEndings("\n").Split('\n');
        int indent = lines.Where(static line => !string.IsNullOrWhiteSpace(line)).Select(static line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return string.Join('\n', lines.Select(line => line.Length >= indent ? line[indent..].TrimEnd() : "")).Trim('\n');
    }

    /// <summary>A member of the type that is documented by its own name, one of another type with the type's, and a type by its name.</summary>
    private static string Short(string member, string reference)
    {
        string[] parts = Parts(reference);
        if (reference.StartsWith("T:", StringComparison.Ordinal))
        {
            return parts[^1];
        }

        string[] own = Parts(member);
        IEnumerable<string> type = member.StartsWith("T:", StringComparison.Ordinal) ? own : own[..^1];
        return parts[..^1].SequenceEqual(type, StringComparer.Ordinal) || parts.Length == 1 ? parts[^1] : $"{parts[^2]}.{parts[^1]}";
    }

    private static string[] Parts(string name) => [.. name[2..].Split('(')[0].Split('.').Select(static part => part.Split('`')[0])];

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhiteSpace();
}
