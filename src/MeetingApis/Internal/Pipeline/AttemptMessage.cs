namespace MeetingApis.Internal;

/// <summary>
/// The request of one attempt. It may be sent once, and carries what only the transport guard may see: the access token
/// and credentials in the query or in the body. A copy of it has none of that, so the guard refuses copies.
/// </summary>
internal sealed class AttemptMessage(HttpMethod method, Uri address, VendorProtocol protocol, AccessToken? token, string? secretQuery, HttpContent? secretBody)
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

    /// <summary>Writes token and credentials into the request.</summary>
    public void Authorize()
    {
        if (secretQuery is not null)
        {
            LateQuery.Append(this, secretQuery);
        }

        if (secretBody is not null)
        {
            Content = secretBody;
        }

        if (token is not null)
        {
            protocol.Authorize(this, token);
        }
    }

    /// <summary>Takes token headers out again; the guard itself restores URI and content.</summary>
    public void Retract() => protocol.Retract(this);
}
