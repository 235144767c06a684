namespace MeetingApis.Internal;

/// <summary>How a secret prints: whether there is one, and nothing else.</summary>
internal static class Masked
{
    public const string Mark = "***";

    public static string? Text(string? secret) => string.IsNullOrEmpty(secret) ? secret : Mark;
}
