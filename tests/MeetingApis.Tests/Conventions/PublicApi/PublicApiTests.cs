namespace MeetingApis.Tests.Conventions.PublicApi;

/// <summary>The public surface, approved line by line: what changes it shows up in a diff.</summary>
public sealed class PublicApiTests
{
    /// <summary>
    /// Set to 1, this variable has the tests write the surface as it is to <c>{assembly}.received.txt</c>, beside the
    /// approved file. Read it, then move it over the approved one.
    /// </summary>
    private const string WriteVariable = "MEETINGAPIS_WRITE_RECEIVED";

    [Theory]
    [InlineData("MeetingApis")]
    [InlineData("MeetingApis.PostgreSql")]
    [InlineData("MeetingApis.Testing")]
    public void Surface_is_the_approved_one(string assembly)
    {
        string file = Repository.PathOf("tests", "MeetingApis.Tests", "Conventions", "PublicApi", $"{assembly}.txt");
        string[] approved = File.Exists(file) ? File.ReadAllLines(file) : [];

        string text = PublicApiPrinter.Print(Library.All.Single(library => library.GetName().Name == assembly));

        string[] surface = text.TrimEnd('\n').Split('\n');
        if (!surface.SequenceEqual(approved, StringComparer.Ordinal))
        {
            if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
            {
                File.WriteAllText(Path.ChangeExtension(file, ".received.txt"), text);
            }

            Assert.Fail(Difference(approved, surface) + $" If the change is meant, run the test with {WriteVariable}=1 and move {assembly}.received.txt over {assembly}.txt.");
        }
    }

    private static string Difference(string[] approved, string[] surface)
    {
        int line = approved.Zip(surface).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"The public surface changed. Line {line + 1} was approved as '{approved.ElementAtOrDefault(line)}' and is now '{surface.ElementAtOrDefault(line)}'.";
    }
}
