namespace MeetingApis.Tests;

/// <summary>The vendors' example payloads, byte for byte.</summary>
internal static class Fixture
{
    public static string Text(string file) => File.ReadAllText(PathOf(file));

    /// <summary>The example answer of an operation's page.</summary>
    public static string ResponseOf(string operation) => Text($"{Stem(operation)}.response.json");

    /// <summary>The example body of an operation's page; null where the page prints none.</summary>
    public static string? RequestOf(string operation) => $"{Stem(operation)}.request.json" is var file && File.Exists(PathOf(file)) ? Text(file) : null;

    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Fixtures", file);

    /// <summary><c>feishu/reserves.update</c> for <c>feishu.reserves.update</c>.</summary>
    private static string Stem(string operation)
    {
        int dot = operation.IndexOf('.', StringComparison.Ordinal);
        return $"{operation[..dot]}/{operation[(dot + 1)..]}";
    }
}
