using System.Text.Json.Serialization;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Caching.Distributed;

namespace MeetingApis;

/// <summary>The options that all clients have in common. They are read once, when the client is created.</summary>
public abstract class MeetingClientOptions
{
    private static readonly TimeSpan s_longestByDefault = TimeSpan.FromSeconds(5);

    private TimeSpan? _connectTimeout;

    private protected MeetingClientOptions(Uri baseAddress) => BaseAddress = baseAddress;

    /// <summary>The address of the vendor's API. It must be <c>https</c>; <c>http</c> is allowed for the local machine only.</summary>
    [JsonConverter(typeof(AddressJsonConverter))]
    public Uri BaseAddress { get; set; }

    /// <summary>The time limit of a whole call, including its waits, its token request and its retries. 30 seconds by default.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The time limit of one attempt, from sending to the last byte of the response. 10 seconds by default, and at most <see cref="Timeout"/>.</summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The time limit for connecting, including the TLS handshake and a proxy's tunnel. 5 seconds by default, less if
    /// <see cref="AttemptTimeout"/> is shorter, and never above it. A call that exceeds it was not sent, so it is
    /// retried whatever it does. A <see cref="SocketsHttpHandler"/> that you create yourself keeps its own
    /// <see cref="SocketsHttpHandler.ConnectTimeout"/>.
    /// </summary>
    public TimeSpan ConnectTimeout
    {
        get => _connectTimeout ?? (AttemptTimeout < s_longestByDefault ? AttemptTimeout : s_longestByDefault);
        set => _connectTimeout = value;
    }

    /// <summary>
    /// How often a call may be retried, 0 to 2, if the operation and the failure allow it. 2 by default. The one
    /// repetition after a rejected access token does not count.
    /// </summary>
    public int MaxRetries { get; set; } = 2;

    /// <summary>
    /// Whether requests are checked against the vendor's documented rules before they are sent. True by default. Set it
    /// to false when the vendor has changed a rule; the vendor then makes every check. Text with half of a character (a
    /// lone surrogate) is always refused, because no vendor could receive it.
    /// </summary>
    public bool ValidateRequests { get; set; } = true;

    /// <summary>
    /// The limiter that every attempt must pass, in addition to the waits that the vendor asks for. Null, the default,
    /// means no limiter. <see cref="DocumentedRateLimiter.Create()"/> creates one from the documented limits; write
    /// your own to share limits between processes. It receives the app and the organisation, so one limiter may serve
    /// several apps. You dispose of it.
    /// </summary>
    public PartitionedRateLimiter<LimitedCall>? RateLimiter { get; set; }

    /// <summary>
    /// The source of access tokens. Null, the default, requests them from the vendor's token endpoint with the
    /// credentials of these options. If a provider is set, the credentials may stay empty.
    /// </summary>
    public IAccessTokenProvider? AccessTokenProvider { get; set; }

    /// <summary>
    /// The store for tickets, permanent codes and refresh tokens. Null, the default, uses the <see cref="IGrantStore"/>
    /// of the host's services, or memory if there is none. Internal apps that act as themselves need no store.
    /// </summary>
    public IGrantStore? GrantStore { get; set; }

    /// <summary>
    /// The cache through which processes share access tokens, in addition to the memory of each. Null, the default,
    /// shares none, unless the host's services say otherwise (<c>AddMeetingTokenSharing</c>). No call fails because the
    /// cache is down, slow or empty.
    /// </summary>
    public IDistributedCache? TokenCache { get; set; }

    /// <summary>
    /// Encrypts everything that goes to <see cref="TokenCache"/> and <see cref="GrantStore"/>; see
    /// <see cref="MeetingApis.TokenProtector"/>. It must be set if <see cref="TokenCache"/> is set. Null stores grants
    /// as they are.
    /// </summary>
    public ITokenProtector? TokenProtector { get; set; }

    /// <summary>Returns the type's name and the base address; never a secret.</summary>
    public override string ToString() => $"{GetType().Name} {{ BaseAddress = {AddressText.Of(BaseAddress)} }}";
}
