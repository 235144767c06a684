namespace MeetingApis.Internal;

/// <summary>Headers and query parameters that callers write. The token is the client's, and so is what HTTP itself needs.</summary>
internal static class RequestHeaders
{
    private const string TokenName = "access_token";

    private static readonly string[] s_own = ["Authorization", "Connection", "Cookie", "Expect", "Host", "Proxy-Authorization", "TE", "Trailer", "Transfer-Encoding", "Upgrade"];

    /// <summary>Returns the header.</summary>
    /// <exception cref="ArgumentException">The header is the client's, or cannot be sent.</exception>
    public static KeyValuePair<string, string> Check(KeyValuePair<string, string> header, string parameterName)
    {
        if (header.Key is null || s_own.Contains(header.Key, StringComparer.OrdinalIgnoreCase) || IsToken(header.Key))
        {
            throw new ArgumentException("A header has a name, and is none that the client or HTTP itself sets.", parameterName);
        }

        if (header.Value is not { Length: > 0 } value || !value.All(static character => character is >= ' ' and <= '~'))
        {
            throw new ArgumentException($"The header {header.Key} must consist of visible ASCII characters and spaces.", parameterName);
        }

        return CanBeSent(header.Key, value) ? header : throw new ArgumentException("A header has a name or a value that no request header can have.", parameterName);
    }

    /// <summary>Returns the name of a query parameter, escaped.</summary>
    /// <exception cref="ArgumentException">The parameter has no name, or holds a token.</exception>
    public static string CheckQuery(string name, string parameterName) => string.IsNullOrEmpty(name) || IsToken(name)
        ? throw new ArgumentException("A query parameter has a name, and is no access token: the client adds it.", parameterName)
        : Uri.EscapeDataString(name);

    /// <summary>Whether the runtime takes the header. Its own exception would quote the value.</summary>
    private static bool CanBeSent(string name, string value)
    {
        using var probe = new HttpRequestMessage();
        try
        {
            probe.Headers.Add(name, value);
            return true;
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }

    private static bool IsToken(string name) => name.Replace('-', '_').EndsWith(TokenName, StringComparison.OrdinalIgnoreCase);
}
