using System.Runtime.CompilerServices;

namespace MeetingApis.SourceGeneration.Tests;

/// <summary>
/// Compares generated source with <c>Snapshots/{test}.verified.cs</c>. On a difference the source is left beside it
/// as <c>{test}.received.cs</c>; whoever wants the change renames that file, or runs the tests once with the
/// environment variable <c>MEETINGAPIS_ACCEPT_SNAPSHOTS=1</c>, which overwrites every snapshot that differs.
/// </summary>
internal static class Snapshot
{
    private static readonly string Folder = Repository.PathOf("tests", "MeetingApis.SourceGeneration.Tests", "Snapshots");

    public static void Match(string source, [CallerMemberName] string test = "")
    {
        string verified = Path.Combine(Folder, test + ".verified.cs");
        string received = Path.Combine(Folder, test + ".received.cs");
        if (Environment.GetEnvironmentVariable("MEETINGAPIS_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(verified, source);
        }

        string expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (expected == source)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, source);
        Assert.Fail($"{test}: {FirstDifference(expected, source)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] left = expected.Split('\n');
        string[] right = actual.Split('\n');
        int line = left.Zip(right).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"line {line + 1} differs\nverified: {left.ElementAtOrDefault(line)}\nreceived: {right.ElementAtOrDefault(line)}";
    }
}
