namespace MeetingApis.Tests.Conventions;

/// <summary>
/// The documentation's tables of operations are what the catalogue says. To write them anew, run these tests with the
/// environment variable <c>MEETINGAPIS_ACCEPT_SNAPSHOTS=1</c>.
/// </summary>
public sealed class OperationPageTests
{
    [Theory]
    [InlineData("operations.md")]
    [InlineData("operations.zh-CN.md")]
    public void Page_is_made_from_the_catalogue(string file)
    {
        string path = Repository.PathOf("docs", file);
        OperationPage page = file == "operations.md" ? OperationPage.English : OperationPage.Chinese;

        string text = page.Text();

        if (Environment.GetEnvironmentVariable("MEETINGAPIS_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(text, File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "");
    }
}
