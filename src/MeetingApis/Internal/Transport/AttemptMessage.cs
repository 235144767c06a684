namespace MeetingApis.Internal;

/// <summary>
/// The request of one attempt, as the handlers of the consumer see it. It may be sent once. The access token, and
/// credentials that the vendor wants in the query, are in the message alone that the transport guard makes of it; a copy
/// of it cannot be made into one, so the guard refuses copies.
/// </summary>
internal sealed class AttemptMessage(HttpMethod method, Uri address, ITokenPlace place, AccessToken? token, string? secretQuery)
    : HttpRequestMessage(method, address)
{
    private readonly Uri _address = address;
    private AccessToken? _token = token;
    private string? _secretQuery = secretQuery;
    private int _used;

    /// <summary>Whether the message has reached the guard. If not, a handler of the host has kept it.</summary>
    public bool IsUsed => Volatile.Read(ref _used) != 0;

    /// <summary>Whether the transport failed before it had begun to write. Nothing has then reached the vendor.</summary>
    public bool IsUnsent { get; private set; }

    /// <summary>Host and port of the proxy to which an unsent message was to go; null for none.</summary>
    public string? Proxy { get; private set; }

    /// <summary>Whether the message may have headers. Where it cannot, not even an empty collection of them is made.</summary>
    public bool HasHeaders { get; init; } = true;

    /// <summary>True the first time only.</summary>
    public bool TryUse() => Interlocked.Exchange(ref _used, 1) == 0;

    /// <summary>The transport failed before it had begun to write.</summary>
    public void FailedUnsent(string? proxy) => (IsUnsent, Proxy) = (true, proxy);

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
        var authorized = new HttpRequestMessage(Method, RequestUri) { Version = Version, VersionPolicy = VersionPolicy, Content = Known(Content) };
        if (HasHeaders)
        {
            CopiedHeaders.Add(Headers, authorized.Headers);
        }

        if (_secretQuery is { } query)
        {
            LateQuery.Append(authorized, query);
        }

        if (_token is { } known)
        {
            place.Authorize(authorized, known);
        }

        return authorized;
    }

    /// <summary>The attempt is over. Whoever keeps the message, or an answer to it, keeps no secret with it.</summary>
    protected override void Dispose(bool disposing)
    {
        (_token, _secretQuery) = (null, null);
        base.Dispose(disposing);
    }

    /// <summary>Returns content of a known kind, even if a handler has replaced, read or removed the original.</summary>
    private static RequestContent Known(HttpContent? content) => content switch
    {
        null => new EmptyContent(),
        RequestContent { HasBegun: false } own => own,
        _ => new RelayedContent(content),
    };
}
