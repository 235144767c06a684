namespace MeetingApis.Internal;

/// <summary>
/// Allows one attempt to be sent once, and carries what only the transport guard may see: the access token and
/// credentials in the query or in the body.
/// </summary>
internal sealed class AttemptTicket(VendorProtocol protocol, AccessToken? token, string? secretQuery, HttpContent? secretBody, Uri target)
{
    public static readonly HttpRequestOptionsKey<AttemptTicket> Key = new("MeetingApis.AttemptTicket");

    private int _used;

    /// <summary>Where the attempt may go.</summary>
    public Uri Target { get; } = target;

    /// <summary>True the first time only.</summary>
    public bool TryUse() => Interlocked.Exchange(ref _used, 1) == 0;

    /// <summary>Writes token and credentials into the request.</summary>
    public void Authorize(HttpRequestMessage request)
    {
        if (secretQuery is not null)
        {
            LateQuery.Append(request, secretQuery);
        }

        if (secretBody is not null)
        {
            request.Content = secretBody;
        }

        if (token is not null)
        {
            protocol.Authorize(request, token);
        }
    }

    /// <summary>Takes token headers out again; the guard itself restores URI and content.</summary>
    public void Retract(HttpRequestMessage request) => protocol.Retract(request);

    /// <summary>Returns a constant: the ticket holds secrets, and <see cref="HttpRequestMessage.Options"/> are printed by some tools.</summary>
    public override string ToString() => nameof(AttemptTicket);
}
