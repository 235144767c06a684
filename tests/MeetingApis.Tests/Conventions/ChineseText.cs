using System.Text.RegularExpressions;
using System.Xml.Linq;
using MeetingApis.XmlDocumentation;

namespace MeetingApis.Tests.Conventions;

/// <summary>How Chinese is set in the documentation: the pages of this repository do the same.</summary>
internal static partial class ChineseText
{
    private const string Chinese = @"[\u4e00-\u9fff]";
    private const string Latin = "[A-Za-z0-9%+]";
    private const string FullWidth = "[，。；：！？、（）《》“”]";

    /// <summary>What is wrong with a translation, in words. Empty for a good one.</summary>
    public static IEnumerable<string> Faults(Translation entry)
    {
        XElement english = DocumentationText.Parse(entry.English);
        XElement chinese = DocumentationText.Parse(entry.Chinese);
        if (!Inline(english).SequenceEqual(Inline(chinese), StringComparer.Ordinal))
        {
            yield return "other references or code than in English";
        }

        string text = Plain(chinese);
        (Regex Pattern, string Fault)[] rules =
        [
            (Missing(), "no Chinese"),
            (Crowded(), "no space between Chinese and Latin letters, digits or code"),
            (SpaceBesidePunctuation(), "a space beside full-width punctuation"),
            (HalfWidth(), "half-width punctuation in Chinese"),
            (Torn(), "a space between Chinese characters"),
            (StraightQuotes(), "straight quotation marks"),
            (LeftOver(), "English that is left over"),
        ];
        foreach ((Regex pattern, string fault) in rules)
        {
            if (pattern.Match(text) is { Success: true } found)
            {
                yield return found.Length == 0 ? fault : $"{fault}: {found.Value}";
            }
        }

        if (entry.English.EndsWith('.') && !End().IsMatch(text))
        {
            yield return "no full stop at the end";
        }
    }

    /// <summary>The elements in the text, in no order: Chinese has another one. What <c>em</c> and <c>para</c> hold is translated.</summary>
    private static IEnumerable<string> Inline(XElement text) => text.Descendants()
        .Select(static element => $"{element.Name} {string.Join(' ', element.Attributes())} {(element.Name.LocalName is "c" or "code" ? element.Value : "")}")
        .Order(StringComparer.Ordinal);

    /// <summary>The text as it is read, with an X for what is shown as code.</summary>
    private static string Plain(XElement text) => string.Concat(text.Nodes().Select(static node => node switch
    {
        XText part => part.Value,
        XElement { Name.LocalName: "code" or "br" } => "\n",
        XElement { Name.LocalName: "para" or "list" or "item" or "term" or "description" } block => $"\n{Plain(block)}\n",
        XElement { Name.LocalName: "c" } or XElement { IsEmpty: true } => "X",
        XElement element => Plain(element),
        _ => "",
    })).Trim();

    [GeneratedRegex($@"\A(?!.*{Chinese})", RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Missing();

    [GeneratedRegex($".?{Chinese}{Latin}.?|.?{Latin}{Chinese}.?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Crowded();

    [GeneratedRegex($".{FullWidth} .|. {FullWidth}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SpaceBesidePunctuation();

    [GeneratedRegex($@"{Chinese} ?[,;:?!()]|{Chinese} ?\.(?:\s|$)|[()] ?{Chinese}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HalfWidth();

    [GeneratedRegex($".?{Chinese} +{Chinese}.?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Torn();

    [GeneratedRegex("[\"'].?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StraightQuotes();

    [GeneratedRegex("[A-Za-z]{2,}(?: [A-Za-z]{2,}){3,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeftOver();

    [GeneratedRegex("[。！？…”）]$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex End();
}
