using System.Text;
using System.Text.Json;
using MeetingApis.Json;

namespace MeetingApis.Tests.Json;

/// <summary>Texts of which there are few are made once, and none is ever taken for another.</summary>
public sealed class KnownTextsTests
{
    private readonly KnownTexts _texts = new();

    [Fact]
    public void A_text_that_came_before_is_the_same_string()
    {
        string first = Read("\"confirmed\"");
        Read("\"cancelled\"");

        string second = Read("\"confirmed\"");

        Assert.Same(first, second);
    }

    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("\"ab\"", "ab")]
    [InlineData("\"A\"", "A")]
    [InlineData("\"\"", "")]
    [InlineData("\"\\u0061\"", "a")]
    [InlineData("\"周会\"", "周会")]
    [InlineData("\"é\"", "é")]
    [InlineData("7", "7")]
    [InlineData("true", "true")]
    public void A_text_is_read_as_it_was_sent(string json, string expected)
    {
        Read("\"a\"");
        Read("7");

        string read = Read(json);

        Assert.Equal(expected, read);
        Assert.Equal(expected, Read(json));
    }

    /// <summary>Without a limit, a vendor that sends another text each time would fill the memory.</summary>
    [Fact]
    public void Texts_without_end_are_read_and_not_kept()
    {
        for (int i = 0; i < 1000; i++)
        {
            Assert.Equal($"code-{i}", Read($"\"code-{i}\""));
        }

        Assert.NotSame(Read("\"code-999\""), Read("\"code-999\""));
    }

    [Fact]
    public void A_long_text_is_not_kept()
    {
        string json = $"\"{new string('x', 1000)}\"";

        Assert.NotSame(Read(json), Read(json));
    }

    private string Read(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return _texts.Read(ref reader);
    }
}
