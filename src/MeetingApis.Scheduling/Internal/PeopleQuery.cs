namespace MeetingApis.Scheduling.Internal;

/// <summary>A number or an address that somebody looks for.</summary>
/// <param name="Text">As it was given.</param>
/// <param name="Mobile">The number with country code, without spaces, such as <c>+8613800138000</c>; null for an address.</param>
internal sealed record PeopleQuery(string Text, string? Mobile)
{
    public string? Email => Mobile is null ? Text.Trim() : null;

    /// <summary>The number without the country code of mainland China, as these vendors write its numbers; others keep theirs.</summary>
    public string? DomesticMobile => Mobile is ['+', '8', '6', .. { Length: 11 } rest] ? rest : Mobile;

    /// <summary>Null for what is neither.</summary>
    public static PeopleQuery? Parse(string text)
    {
        string compact = new([.. text.Where(static c => c is not (' ' or '-' or '(' or ')' or '\u00A0'))]);
        if (compact is ['+', .. { Length: >= 6 and <= 15 } digits] && digits.All(char.IsAsciiDigit))
        {
            return new PeopleQuery(text, compact);
        }

        int at = compact.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == compact.LastIndexOf('@') && at < compact.Length - 1 && !text.Trim().Contains(' ', StringComparison.Ordinal) ? new PeopleQuery(text, null) : null;
    }
}
