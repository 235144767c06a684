using MeetingApis.Tests.Derived;

namespace MeetingApis.Tests.Conventions.PublicApi;

/// <summary>The public surface, approved line by line: what changes it shows up in a diff.</summary>
[Trait("Category", DerivedFiles.Category)]
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("MeetingApis")]
    [InlineData("MeetingApis.AspNetCore")]
    [InlineData("MeetingApis.PostgreSql")]
    [InlineData("MeetingApis.Scheduling")]
    [InlineData("MeetingApis.Testing")]
    public void Surface_is_the_approved_one(string assembly)
    {
        string file = Repository.PathOf("tests", "MeetingApis.Tests", "Conventions", "PublicApi", $"{assembly}.txt");

        string text = PublicApiPrinter.Print(Library.All.Single(library => library.GetName().Name == assembly));

        DerivedFiles.Check(new Dictionary<string, string>(StringComparer.Ordinal) { [file] = text });
    }
}
