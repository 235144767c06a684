using System.Globalization;

namespace MeetingApis.Testing;

/// <summary>Times as text with their offset.</summary>
internal static class Rfc3339
{
    private const string Written = "yyyy-MM-dd'T'HH:mm:sszzz";

    private static readonly string[] s_read =
    [
        Written, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mmzzz",
        "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm'Z'",
    ];

    public static string Text(DateTimeOffset time) => time.ToString(Written, CultureInfo.InvariantCulture);

    /// <summary>Reads a time. An offset is needed: the parser alone would take a time without one.</summary>
    public static bool TryRead(string? text, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(text, s_read, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
