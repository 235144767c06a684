using System.Text.Json;

namespace MeetingApis.Scheduling.Internal;

/// <summary>Writes a reference as text and reads it: a version, a dot, and JSON in Base64 for addresses.</summary>
internal static class MeetingReferenceText
{
    private const string Version = "m1.";
    private const int MostLength = 16 * 1024;

    public static string Write(MeetingReference reference) =>
        Version + Base64Url(JsonSerializer.SerializeToUtf8Bytes(MeetingReferenceData.Of(reference), SchedulingJsonContext.Default.MeetingReferenceData));

    /// <summary>Null if the text is no id.</summary>
    public static MeetingReference? Read(string? text)
    {
        if (text is null || text.Length > MostLength || !text.StartsWith(Version, StringComparison.Ordinal) || FromBase64Url(text[Version.Length..]) is not { } json)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(json, SchedulingJsonContext.Default.MeetingReferenceData)?.ToReference();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Base64Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static byte[]? FromBase64Url(string text)
    {
        string padded = text.Replace('-', '+').Replace('_', '/').PadRight((text.Length + 3) / 4 * 4, '=');
        byte[] bytes = new byte[padded.Length];
        return Convert.TryFromBase64String(padded, bytes, out int written) ? bytes[..written] : null;
    }
}
