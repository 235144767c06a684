namespace MeetingApis.Internal;

/// <summary>
/// The request of one attempt, as the handlers of the consumer see it. It may be sent once. The access token, and
/// credentials that the vendor wants in the query, are in the message alone that the transport guard makes of it; a copy
/// of it cannot be made into one, so the guard refuses copies.
/// </summary>
internal sealed class AttemptMessage(HttpMethod method, Uri address, VendorProtocol protocol, AccessToken? token, string? secretQuery)
    : HttpRequestMessage(method, address)
{
    private readonly Uri _address = address;
    private int _used;

    /// <summary>True the first time only.</summary>
    public bool TryUse() => Interlocked.Exchange(ref _used, 1) == 0;

    /// <summary>The address that the attempt was made for, where a handler has set another scheme or authority; null as a rule.</summary>
    public Uri? RedirectedFrom() =>
        ReferenceEquals(RequestUri, _address) || (RequestUri!.Scheme == _address.Scheme && string.Equals(RequestUri.Authority, _address.Authority, StringComparison.OrdinalIgnoreCase))
            ? null
            : _address;

    /// <summary>
    /// Makes the message that goes to the wire: this one, as the handlers have left it, with token and credentials. It has
    /// none of the <see cref="HttpRequestMessage.Options"/>, through which the transport would hand it to what the host
    /// listens with.
    /// </summary>
    public HttpRequestMessage CreateAuthorized()
    {
        var authorized = new HttpRequestMessage(Method, RequestUri) { Version = Version, VersionPolicy = VersionPolicy, Content = Content };
        CopiedHeaders.Add(Headers, authorized.Headers);
        if (secretQuery is not null)
        {
            LateQuery.Append(authorized, secretQuery);
        }

        if (token is not null)
        {
            protocol.Authorize(authorized, token);
        }

        return authorized;
    }
}
