using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace MeetingApis.Scheduling.Internal;

/// <summary>A key as vendors see it: a hash, of which nobody learns the key.</summary>
internal sealed partial record KeyMark
{
    private const int ShownLength = 32;

    private KeyMark(string hash, int generation) => (Hash, Generation) = (hash, generation);

    /// <summary>SHA-256 in lower-case hexadecimal digits: the native idempotency key.</summary>
    public string Hash { get; }

    public int Generation { get; }

    /// <summary>The line that stands in the description.</summary>
    public string Line => string.Create(CultureInfo.InvariantCulture, $"[meeting {Generation}-{Hash[..ShownLength]}]");

    /// <summary>The mark of a key's meeting.</summary>
    /// <param name="identity">The app and the organisation.</param>
    /// <param name="key">The application's key.</param>
    /// <param name="generation">How many meetings the key has had, this one included.</param>
    public static KeyMark Of(ClientIdentity identity, string key, int generation) =>
        new(Sha256(string.Create(CultureInfo.InvariantCulture, $"{identity.Vendor}\n{identity.AppId}\n{identity.Tenant}\n{identity.User}\n{key}\n{generation}")), generation);

    public static string Sha256(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();

    /// <summary>The generation of a key's meeting whose description this is; null if it is another's.</summary>
    public static int? GenerationIn(string? description, ClientIdentity identity, string key) =>
        LineOf(description) is { Success: true } line
        && int.TryParse(line.Groups["generation"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int generation)
        && Of(identity, key, generation).Line == line.Groups["line"].Value
            ? generation
            : null;

    /// <summary>The description without a mark.</summary>
    public static string Strip(string? description) => LineOf(description) is { Success: true } line
        ? description![..line.Index].TrimEnd('\n', '\r') + description[(line.Index + line.Length)..].TrimEnd('\n', '\r')
        : description ?? "";

    /// <summary>The line of the mark that a description has, for a new description; null if it has none.</summary>
    public static string? LineIn(string? description) => LineOf(description) is { Success: true } line ? line.Groups["line"].Value : null;

    public static string Append(string? description, string? line) => line is null ? description ?? "" : string.IsNullOrEmpty(description) ? line : $"{description}\n{line}";

    public string AppendTo(string? description) => Append(description, Line);

    private static Match? LineOf(string? description) => description is null ? null : MarkAtEnd().Match(description);

    // A vendor may append to a description, or wrap its lines in tags; the last mark counts.
    [GeneratedRegex(@"(?<line>\[meeting (?<generation>[0-9]{1,9})-[0-9a-f]{32}\])", RegexOptions.RightToLeft | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MarkAtEnd();
}
