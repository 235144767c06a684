using MeetingApis.Samples;

namespace MeetingApis.Tests.Conventions;

/// <summary>Every sample says with <c>--help</c> what it shows and reads, and refuses what it does not know.</summary>
public sealed class SampleTests
{
    private static readonly SampleHelp s_help = new("RoomBoard", "rooms")
    {
        Arguments = [("--vendor feishu|wecom", "whose rooms"), ("--quiet", "says less")],
        Variables = [SampleHelp.PostgreSql],
    };

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Repository.PathOf("samples"), "*.csproj", SearchOption.AllDirectories).Select(static project => Path.GetFileNameWithoutExtension(project))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_answers_for_help(string sample)
    {
        string program = File.ReadAllText(Repository.PathOf("samples", sample, "Program.cs"));

        Assert.Contains($"new SampleHelp(\"{sample}\"", program, StringComparison.Ordinal);
        Assert.Contains("if (help.AnswerTo(args) is { } exitCode)", program, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--vendor", "feishu", "-h")]
    public void Help_goes_to_the_output(params string[] args)
    {
        (int? code, string output, string error) = Answer(s_help, args);

        Assert.Equal((0, ""), (code, error));
        Assert.All(["RoomBoard: rooms", "--vendor feishu|wecom  whose rooms", "MEETINGAPIS_POSTGRESQL", "Exit code"], part => Assert.Contains(part, output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("There is no argument --floor.", "--floor", "3")]
    [InlineData("There is no argument feishu.", "feishu")]
    [InlineData("There is no argument --urls=http://localhost:1.", "--urls=http://localhost:1")]
    [InlineData("--vendor needs a value.", "--vendor")]
    [InlineData("--quiet has no value.", "--quiet=1")]
    public void What_is_unknown_is_refused_with_the_help(string reason, params string[] args)
    {
        (int? code, string output, string error) = Answer(s_help, args);

        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith(reason, error, StringComparison.Ordinal);
        Assert.Contains("--help", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(false, "--vendor", "wecom", "--quiet")]
    [InlineData(false, "--Vendor=wecom")]
    [InlineData(true, "--urls", "http://localhost:1", "--environment=Production", "--Office:Opens=09:00")]
    public void What_is_known_goes_on(bool hasHost, params string[] args) => Assert.Equal((null, "", ""), Answer(s_help with { HasHost = hasHost }, args));

    private static (int? Code, string Output, string Error) Answer(SampleHelp help, string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (help.AnswerTo(args, output, error), output.ToString(), error.ToString());
    }
}
