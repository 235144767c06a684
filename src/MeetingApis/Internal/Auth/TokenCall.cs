using System.Security.Cryptography;
using System.Text;

namespace MeetingApis.Internal;

/// <summary>A request for a token, ready to be sent, or the reason why it cannot be made. A class, not a record: a record would print secrets.</summary>
internal sealed class TokenCall
{
    /// <param name="credentials">What the vendor may refuse; only a hash of it is kept.</param>
    /// <param name="request">The request.</param>
    public TokenCall(string credentials, ApiRequest request)
    {
        Fingerprint = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(credentials)));
        Request = request;
    }

    private TokenCall(TokenGrant failure)
    {
        Fingerprint = "";
        Failure = failure;
    }

    /// <summary>A hash of the credentials: refused ones are tried again at once when they have changed.</summary>
    public string Fingerprint { get; }

    public ApiRequest Request { get; }

    /// <summary>The app's token with which this one is asked for; null where none is.</summary>
    public AccessToken? AppToken { get; init; }

    /// <summary>Null where the request can be sent.</summary>
    public TokenGrant? Failure { get; }

    /// <summary>The request cannot be made.</summary>
    /// <param name="error">What is missing.</param>
    /// <param name="operation">What failed: the request for another token, or this one itself.</param>
    public static TokenCall Failed(ApiError error, ApiOperation operation) => new(TokenGrant.Failed(error, operation));
}
