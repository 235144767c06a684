using System.Buffers;

namespace MeetingApis.WeCom.Internal;

/// <summary>
/// What WeCom writes at the end of its messages: <c>TEXT, hint: [HINT], from ip: IP, more info at URL</c>, each part but the
/// first where it likes. TEXT may quote the request, and what looks like such a part inside of it is none.
/// </summary>
/// <param name="Hint">What support asks for; null where it is absent.</param>
/// <param name="Link">WeCom's own page on the failure; null where it is absent, or leads elsewhere.</param>
internal readonly record struct WeComMessageEnd(string? Hint, string? Link)
{
    private const string Warning = "Warning: wrong json format.";
    private const string HintStart = "hint: [";
    private const string IpStart = "from ip:";
    private const string LinkStart = "more info at ";
    private const string Domain = ".weixin.qq.com";
    private const int MostOfHint = 128;
    private const int MostOfIp = 64;

    /// <summary>No end of a message is as long.</summary>
    private const int MostOfEnd = 2048;

    private static readonly SearchValues<char> s_ip = SearchValues.Create("0123456789abcdefABCDEF.:, ");

    private delegate bool Condition(ReadOnlySpan<char> part);

    public static WeComMessageEnd Of(string? message)
    {
        ReadOnlySpan<char> rest = message.AsSpan(Math.Max(0, (message?.Length ?? 0) - MostOfEnd)).TrimEnd();
        if (rest.EndsWith(Warning, StringComparison.Ordinal))
        {
            rest = rest[..^Warning.Length].TrimEnd();
        }

        ReadOnlySpan<char> link = Take(ref rest, LinkStart, static url => !url.ContainsAny(' ', '\t', '\n'));
        Take(ref rest, IpStart, static ip => ip.Length <= MostOfIp && !ip.ContainsAnyExcept(s_ip));
        ReadOnlySpan<char> hint = Take(ref rest, HintStart, static hint => hint.Length is > 1 and <= MostOfHint + 1 && hint.IndexOf(']') == hint.Length - 1);
        return new WeComMessageEnd(
            hint.IsEmpty ? null : hint[..^1].ToString(),
            IsOfVendor(link) ? link.ToString() : null);
    }

    private static bool IsOfVendor(ReadOnlySpan<char> link) =>
        Uri.TryCreate(link.ToString(), UriKind.Absolute, out Uri? address)
        && address.Scheme == Uri.UriSchemeHttps
        && address.UserInfo.Length == 0
        && address.IdnHost.EndsWith(Domain, StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes the last part off, where it begins so and is what it should be.</summary>
    private static ReadOnlySpan<char> Take(ref ReadOnlySpan<char> rest, string start, Condition isPart)
    {
        int at = rest.LastIndexOf(start, StringComparison.Ordinal);
        if (at < 0 || !isPart(rest[(at + start.Length)..]))
        {
            return default;
        }

        ReadOnlySpan<char> part = rest[(at + start.Length)..];
        rest = rest[..at].TrimEnd().TrimEnd(',').TrimEnd();
        return part;
    }
}
