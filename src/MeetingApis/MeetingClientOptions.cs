using System.Text.Json.Serialization;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Caching.Distributed;

namespace MeetingApis;

/// <summary>What the options of all clients have in common. Read once, when the client is built.</summary>
public abstract class MeetingClientOptions
{
    private static readonly TimeSpan s_longestByDefault = TimeSpan.FromSeconds(5);

    private TimeSpan? _connectTimeout;

    private protected MeetingClientOptions(Uri baseAddress) => BaseAddress = baseAddress;

    /// <summary>Where the vendor's API lives. Must be <c>https</c>; <c>http</c> is allowed for the local machine only.</summary>
    [JsonConverter(typeof(AddressJsonConverter))]
    public Uri BaseAddress { get; set; }

    /// <summary>Time for a whole call, with its waits, its token and its retries. 30 seconds by default.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Time for one attempt, from sending to the last byte of the answer. 10 seconds by default; not above <see cref="Timeout"/>.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Time to connect, the handshake of TLS and a proxy's tunnel included. 5 seconds by default, less where
    /// <see cref="AttemptTimeout"/> is shorter, and never above it. A call that fails so was not sent, and is repeated
    /// whatever it does. A <see cref="SocketsHttpHandler"/> that you make yourself keeps its own
    /// <see cref="SocketsHttpHandler.ConnectTimeout"/>.
    /// </summary>
    public TimeSpan ConnectTimeout
    {
        get => _connectTimeout ?? (AttemptTimeout < s_longestByDefault ? AttemptTimeout : s_longestByDefault);
        set => _connectTimeout = value;
    }

    /// <summary>
    /// How often a failed attempt may be repeated, 0 to 2, where the operation and the failure allow it. 2 by default.
    /// The one replay after a rejected access token is not counted.
    /// </summary>
    public int MaxRetries { get; set; } = 2;

    /// <summary>
    /// Whether requests are checked against the vendor's documented rules before they are sent. True by default. False
    /// leaves every check to the vendor, which is right when the vendor has changed a rule. Text that holds half of a
    /// character (a lone surrogate) is refused either way, because no vendor could receive it.
    /// </summary>
    public bool ValidateRequests { get; set; } = true;

    /// <summary>
    /// Asked before every attempt, as one more brake beside the waits that the vendor orders. Null, the default, is none.
    /// <see cref="DocumentedRateLimiter.Create()"/> makes one of the documented limits; bring another to share limits
    /// between processes. It is told app and organisation, so that one limiter may serve several apps; it stays yours to dispose.
    /// </summary>
    public PartitionedRateLimiter<LimitedCall>? RateLimiter { get; set; }

    /// <summary>
    /// Where access tokens come from. Null, the default, asks the vendor's token endpoint with the credentials of these
    /// options; with a provider set, the credentials may stay empty.
    /// </summary>
    public IAccessTokenProvider? AccessTokenProvider { get; set; }

    /// <summary>
    /// Where tickets, permanent codes and refresh tokens are kept. Null, the default, takes the <see cref="IGrantStore"/> of
    /// the host's services, and keeps them in memory where there is none. Internal apps that act as themselves have none
    /// of these.
    /// </summary>
    public IGrantStore? GrantStore { get; set; }

    /// <summary>
    /// Where processes share access tokens, beside the memory of each. Null, the default, shares none, unless the host's
    /// services say otherwise (<c>AddMeetingTokenSharing</c>). A cache that is down, slow or empty fails no call.
    /// </summary>
    public IDistributedCache? TokenCache { get; set; }

    /// <summary>
    /// Makes what goes to <see cref="TokenCache"/> and <see cref="GrantStore"/> unreadable; see <see cref="MeetingApis.TokenProtector"/>.
    /// Must be set where <see cref="TokenCache"/> is; null leaves grants as they are.
    /// </summary>
    public ITokenProtector? TokenProtector { get; set; }

    /// <summary>Returns the type's name and the base address; never a secret.</summary>
    public override string ToString() => $"{GetType().Name} {{ BaseAddress = {AddressText.Of(BaseAddress)} }}";
}
