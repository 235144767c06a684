using MeetingApis.XmlDocumentation;

namespace MeetingApis.Tests.Conventions;

/// <summary>
/// The documentation comments in Chinese. Which texts there are to translate, and that none is left over, the derived files
/// check.
/// </summary>
public sealed class TranslationConventions
{
    private static readonly (string Place, Translation Entry)[] s_entries =
    [
        .. from package in TranslatedPackage.All
           from file in package.Translations.Files
           from entry in file.Entries
           select ($"{package}/{Translations.Language}/{file.Name}.xml", entry),
    ];

    [Fact]
    public void Every_text_is_translated() => Convention.Holds(
        "Write what the English says into <zh>, as a Chinese engineer would write it; CONTRIBUTING.md has the rules.",
        s_entries,
        static found => found.Entry.Chinese.Length > 0,
        static found => $"{found.Place}: {found.Entry.English}");

    [Fact]
    public void Every_translation_is_set_as_Chinese_is() => Convention.Holds(
        "Correct the translation.",
        s_entries.Where(static found => found.Entry.Chinese.Length > 0),
        static found => ChineseText.Faults(found.Entry).Select(fault => $"{found.Place}: {fault}. {found.Entry.Chinese}"));

    /// <summary>In a file that was written by hand, the second of two would never be shown.</summary>
    [Fact]
    public void No_text_is_translated_twice() => Convention.Holds(
        "Remove one of the two.",
        TranslatedPackage.All,
        static package => package.Translations.Files.SelectMany(static file => file.Entries).GroupBy(static entry => entry.English, StringComparer.Ordinal)
            .Where(static entries => entries.Skip(1).Any())
            .Select(entries => $"{package}: {entries.Key}"));

    [Theory]
    [InlineData("二者之间没有空格: 最多50个。", "no space between Chinese")]
    [InlineData("最多 50 个， 默认 20 个。", "a space beside full-width punctuation")]
    [InlineData("最多 50 个,默认 20 个。", "half-width punctuation")]
    [InlineData("最多 50 个 (默认 20 个)。", "half-width punctuation")]
    [InlineData("会议 的标题。", "a space between Chinese characters")]
    [InlineData("会议的\"标题\"。", "straight quotation marks")]
    [InlineData("会议的标题 at most fifty characters long。", "English that is left over")]
    [InlineData("会议的标题", "no full stop")]
    [InlineData("The title。", "no Chinese")]
    [InlineData("会议的 <c>title</c>。", "other references or code")]
    public void A_fault_is_found(string chinese, string fault) =>
        Assert.Contains(ChineseText.Faults(new Translation("The title of the meeting.", chinese)), found => found.StartsWith(fault, StringComparison.Ordinal));

    [Theory]
    [InlineData("null 表示不修改；最多 50 个（含 1 个空格）。")]
    [InlineData("又称“标题”，见 RFC 5545。")]
    public void Good_Chinese_has_no_fault(string chinese) => Assert.Empty(ChineseText.Faults(new Translation("The title.", chinese)));
}
