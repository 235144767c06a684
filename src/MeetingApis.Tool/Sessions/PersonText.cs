namespace MeetingApis.Tool.Sessions;

/// <summary>A person as the user writes one: a mobile number with country code, an e-mail address, or an id at the vendor.</summary>
internal static class PersonText
{
    public static bool IsMobile(string text) => text.StartsWith('+');

    public static bool IsEmail(string text) => text.Contains('@', StringComparison.Ordinal);

    public static bool IsId(string text) => !IsMobile(text) && !IsEmail(text);
}
