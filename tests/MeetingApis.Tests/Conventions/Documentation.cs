using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace MeetingApis.Tests.Conventions;

/// <summary>The documentation comment of a symbol, as it is packed.</summary>
internal sealed class Documentation
{
    private static readonly ILookup<string, XElement> s_members = Library.All
        .SelectMany(static assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"))
        .ToLookup(static member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    private readonly XElement _xml;

    private Documentation(XElement xml) => _xml = xml;

    public static Documentation Of(ISymbol symbol) =>
        new(s_members[symbol.GetDocumentationCommentId()!].FirstOrDefault() ?? new XElement("none"));

    public static Documentation Of(PropertyInfo property) =>
        new(s_members[$"P:{property.DeclaringType!.FullName}.{property.Name}"].FirstOrDefault() ?? new XElement("none"));

    /// <summary>The summary's text, without the links in it.</summary>
    public string Summary => _xml.Element("summary")?.Value ?? "";

    /// <summary>Whether the summary refers to a member.</summary>
    public bool SummaryNames(string member) =>
        _xml.Element("summary")?.Elements("see").Any(link => link.Attribute("cref")?.Value.EndsWith(member, StringComparison.Ordinal) == true) == true;

    public bool IsInherited => _xml.Element("inheritdoc") is not null;

    public bool HasSummary => HasText(_xml.Element("summary"));

    public bool HasReturns => HasText(_xml.Element("returns"));

    public IEnumerable<string?> Links => _xml.Elements("seealso").Select(static link => link.Attribute("href")?.Value);

    public IEnumerable<string?> Exceptions => _xml.Elements("exception").Where(HasText).Select(static exception => exception.Attribute("cref")?.Value);

    public bool HasParameter(string name) => HasText(_xml.Elements("param").SingleOrDefault(param => param.Attribute("name")?.Value == name));

    private static bool HasText(XElement? element) => element is not null && (element.HasElements || !string.IsNullOrWhiteSpace(element.Value));
}
