using System.Security.Cryptography;
using System.Text;

namespace MeetingApis.Internal;

/// <summary>A request for a token, ready to be sent, or the reason why it cannot be made. A class, not a record: a record would print secrets.</summary>
internal sealed class TokenRequest
{
    /// <param name="credentials">The credentials that the vendor may refuse; only a hash of them is kept.</param>
    /// <param name="request">The request.</param>
    /// <param name="ticket">The pushed ticket in the request, which the vendor may refuse by itself; null where there is none.</param>
    public TokenRequest(string credentials, ApiRequest request, string? ticket = null)
    {
        Fingerprint = FingerprintOf(credentials);
        FingerprintWithTicket = ticket is null ? Fingerprint : FingerprintOf($"{credentials}\n{ticket}");
        Request = request;
    }

    private TokenRequest(TokenAnswer failure)
    {
        Fingerprint = FingerprintWithTicket = "";
        Failure = failure;
    }

    /// <summary>A hash of the credentials: refused ones are tried again at once when they have changed. A ticket is none of them: it changes every few minutes, whatever is wrong with the rest.</summary>
    public string Fingerprint { get; }

    /// <summary>A hash of the credentials with the ticket, where there is one: a refused ticket is not tried again, the next one at once.</summary>
    public string FingerprintWithTicket { get; }

    public ApiRequest Request { get; }

    /// <summary>The app's token with which this one is asked for; null where none is.</summary>
    public AccessToken? AppToken { get; init; }

    /// <summary>Null where the request can be sent.</summary>
    public TokenAnswer? Failure { get; }

    /// <summary>The hash of credentials.</summary>
    public static string FingerprintOf(string credentials) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(credentials)));

    /// <summary>The request cannot be made.</summary>
    /// <param name="error">What is missing.</param>
    /// <param name="operation">What failed: the request for another token, or this one itself.</param>
    public static TokenRequest Failed(ApiError error, ApiOperation operation) => new(TokenAnswer.Failed(error, operation));
}
