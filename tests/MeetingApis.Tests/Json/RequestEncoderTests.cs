using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MeetingApis.Internal;
using MeetingApis.Tests.Stubs;

namespace MeetingApis.Tests.Json;

public sealed class RequestEncoderTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Update_sends_characters_of_every_plane_as_utf8_and_not_escaped()
    {
        var wecom = WeComStub.Start();
        wecom.Reply("""{"errcode":0,"errmsg":"ok"}""");

        await wecom.Client.Meetings.UpdateAsync(new() { MeetingId = "hyxxx", Title = "𠮷野家 😀 <&'+>\u2028" }, Cancellation);

        Assert.Equal("{\"meetingid\":\"hyxxx\",\"title\":\"𠮷野家 😀 <&'+>\u2028\"}", Assert.Single(wecom.Transport.Calls).Body);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("\"\\", "\\\"\\\\")]
    [InlineData("\b\f\n\r\t", "\\b\\f\\n\\r\\t")]
    [InlineData("\0\u001F", "\\u0000\\u001F")]
    [InlineData("\u007F\u0085会😀", "\u007F\u0085会😀")]
    [InlineData("😀\"😀", "😀\\\"😀")]
    public void Only_what_json_demands_is_escaped(string text, string expected)
    {
        string written = Write(text);

        Assert.Equal($"\"{expected}\"", written);
    }

    /// <remarks>The texts are escaped here, because test runners do not carry half a pair through.</remarks>
    [Theory]
    [InlineData(@"\uD83D", @"\uFFFD")]
    [InlineData(@"\uDE00", @"\uFFFD")]
    [InlineData(@"a\uD83Db", @"a\uFFFDb")]
    [InlineData(@"😀\uDE00", @"😀\uFFFD")]
    [InlineData(@"""\uD83D", @"\""\uFFFD")]
    [InlineData(@"\uFFFD""\uD83D\uFFFD", "\uFFFD\\\"\\uFFFD\uFFFD")]
    public void Half_a_pair_is_marked_by_an_escape_that_nothing_else_has(string text, string expected)
    {
        string written = Write(Regex.Unescape(text));

        Assert.Equal($"\"{expected}\"", written);
    }

    [Fact]
    public void Any_text_comes_back_as_it_was()
    {
        string[] alphabet = ["a", "\"", "\\", "\n", "\0", "é", "会", "😀", "𠮷", "\u2028", "\uFFFF"];
        var random = new Random(20);

        for (int i = 0; i < 20_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => alphabet[random.Next(alphabet.Length)]));

            Assert.Equal(text, JsonSerializer.Deserialize<string>(Write(text)));
            Assert.Equal(Write(text), WriteUtf8(text));
        }
    }

    private static string Write(string text) => Written(writer => writer.WriteStringValue(text));

    private static string WriteUtf8(string text) => Written(writer => writer.WriteStringValue(Encoding.UTF8.GetBytes(text)));

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = RequestEncoder.Instance }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
