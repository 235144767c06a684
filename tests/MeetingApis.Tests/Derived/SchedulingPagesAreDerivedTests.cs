namespace MeetingApis.Tests.Derived;

/// <summary>The tables of what schedulers can do, in the pages about scheduling.</summary>
[Trait("Category", DerivedFiles.Category)]
public sealed class SchedulingPagesAreDerivedTests
{
    [Fact]
    public void Pages_say_what_the_schedulers_say()
    {
        string[] languages = ["scheduling.md", "scheduling.zh-CN.md"];
        Dictionary<string, string> pages = languages.ToDictionary(
            static page => Repository.PathOf("docs", page),
            static page => CapabilityTable.Replace(File.ReadAllText(Repository.PathOf("docs", page)).ReplaceLineEndings("\n"), isChinese: page != "scheduling.md"),
            StringComparer.Ordinal);

        DerivedFiles.Check(pages);
    }

    [Fact]
    public void Every_sentence_is_translated_and_none_is_left_over()
    {
        string[] sentences = [.. CapabilityTable.Sentences.Order(StringComparer.Ordinal)];

        Assert.Equal(sentences, CapabilityTranslations.Chinese.Keys.Order(StringComparer.Ordinal));
    }
}
