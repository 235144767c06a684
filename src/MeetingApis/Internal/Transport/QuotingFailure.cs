namespace MeetingApis.Internal;

/// <summary>Exceptions of the transport whose text may quote an answer, a request or a proxy's password.</summary>
internal static class QuotingFailure
{
    /// <summary>
    /// Returns the replacement for a transport exception that quotes something confidential: the runtime reports
    /// exceptions to its event sources above the guard. Null if the exception quotes nothing confidential.
    /// </summary>
    /// <param name="e">The exception.</param>
    /// <param name="proxy">The proxy that it may quote with user and password.</param>
    public static HttpRequestException? Replacement(Exception e, Uri? proxy) => e switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } => NotHttp(),
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } tunnel when proxy is { UserInfo.Length: > 0 } =>
            new HttpRequestException(HttpRequestError.ProxyTunnelError, $"The proxy {proxy.Host}:{proxy.Port} opened no tunnel.", null, tunnel.StatusCode),
        _ => null,
    };

    /// <summary>The runtime's message for an answer that is not HTTP, without quoting it: a server that echoes quotes the request itself.</summary>
    public static HttpRequestException NotHttp() => new(HttpRequestError.InvalidResponse, "The answer breaks the rules of HTTP.");
}
