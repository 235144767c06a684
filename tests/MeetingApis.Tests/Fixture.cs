namespace MeetingApis.Tests;

/// <summary>Answers that vendors are known to give and that no page's table holds, byte for byte.</summary>
internal static class Fixture
{
    public static string Text(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", file));
}
