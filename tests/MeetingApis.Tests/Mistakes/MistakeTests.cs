namespace MeetingApis.Tests.Mistakes;

/// <summary>
/// What people read who got something wrong: whole sentences that say what is wrong, with which name, and what to do. Read
/// them aloud when you change one.
/// </summary>
public sealed class MistakeTests
{
    private static readonly Dictionary<string, Mistake> s_all =
        ((IEnumerable<Mistake>)[.. RegistrationMistakes.All, .. OptionsMistakes.All, .. CallMistakes.All, .. RefusalMistakes.All]).ToDictionary(static mistake => mistake.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. s_all.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_mistake_is_explained(string name)
    {
        Mistake mistake = s_all[name];

        Exception? thrown = await Record.ExceptionAsync(mistake.MakeAsync);

        Assert.NotNull(thrown);
        Assert.Equal(mistake.Message, thrown.Message);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_explanation_is_of_whole_sentences(string name)
    {
        string message = s_all[name].Message;

        Assert.True(char.IsAsciiLetter(message[0]) || char.IsAsciiDigit(message[0]), message);
        Assert.True(message.EndsWith('.') || message.EndsWith('?') || message.EndsWith("')", StringComparison.Ordinal), message);
        Assert.DoesNotContain("canary", message, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", message, StringComparison.Ordinal);
        Assert.DoesNotContain("..", message.Replace("...", "", StringComparison.Ordinal).Replace("'..'", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_fifty_at_least()
    {
        Assert.InRange(s_all.Count, 50, 1000);
    }
}
