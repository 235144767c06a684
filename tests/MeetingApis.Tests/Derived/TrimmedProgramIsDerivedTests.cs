using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Derived;

/// <summary>The trimmed program's calls are written from the contracts: one for each operation, with its page's example.</summary>
[Trait("Category", DerivedFiles.Category)]
public sealed class TrimmedProgramIsDerivedTests
{
    private static readonly string s_folder = Repository.PathOf("tests", "MeetingApis.TrimSmoke", "Derived");

    [Fact]
    public void Calls_are_written_from_the_contracts() => DerivedFiles.Check(
        Vendor.All.SelectMany(Files).ToDictionary(static file => Path.Combine(s_folder, file.Name), static file => file.Text, StringComparer.Ordinal),
        Directory.EnumerateFiles(s_folder));

    private static IEnumerable<(string Name, string Text)> Files(Vendor vendor)
    {
        var program = new TrimmedProgram(vendor);
        return [(vendor.Name + "Calls.cs", program.Calls()), (vendor.Name + "Models.cs", program.Models())];
    }
}
