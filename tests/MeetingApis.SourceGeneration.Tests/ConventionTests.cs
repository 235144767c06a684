namespace MeetingApis.SourceGeneration.Tests;

/// <summary>Rules that the generator keeps about itself.</summary>
public sealed class ConventionTests
{
    [Fact]
    public void Generator_stays_within_800_lines()
    {
        string folder = Repository.PathOf("src", "MeetingApis.SourceGeneration");

        int lines = Directory.EnumerateFiles(folder, "*.cs").Sum(static file => File.ReadLines(file).Count());

        Assert.InRange(lines, 1, 800);
    }

    [Fact]
    public void Every_snapshot_belongs_to_a_test()
    {
        string folder = Repository.PathOf("tests", "MeetingApis.SourceGeneration.Tests", "Snapshots");

        string[] snapshots = [.. Directory.EnumerateFiles(folder, "*.verified.cs").Select(static file => Path.GetFileName(file).Replace(".verified.cs", "", StringComparison.Ordinal))];

        Assert.NotEmpty(snapshots);
        Assert.Subset(typeof(SnapshotTests).GetMethods().Select(static method => method.Name).ToHashSet(StringComparer.Ordinal), snapshots.ToHashSet(StringComparer.Ordinal));
    }
}
