namespace MeetingApis.Tests;

/// <summary>The vendors' example payloads, byte for byte.</summary>
internal static class Fixture
{
    public static string Text(string file) => File.ReadAllText(PathOf(file));

    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Fixtures", file);
}
