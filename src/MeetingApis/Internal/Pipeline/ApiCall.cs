using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Internal;

/// <summary>The state of one call while its attempts run.</summary>
internal sealed class ApiCall(ApiOperation operation, ApiRequest request, PooledBuffer? body, JsonTypeInfo? responseType, CallTimer timer, CancellationToken callerToken)
{
    public ApiOperation Operation { get; } = operation;

    public ApiRequest Request { get; } = request;

    /// <summary>The serialized body, sent again by each attempt; null for none.</summary>
    public PooledBuffer? Body { get; } = body;

    /// <summary>What the payload is read as; null where the operation returns nothing.</summary>
    public JsonTypeInfo? ResponseType { get; } = responseType;

    public CallTimer Timer { get; } = timer;

    public CancellationToken CallerToken { get; } = callerToken;

    /// <summary>How often the request went to the transport.</summary>
    public int Sends { get; set; }

    /// <summary>Whether the one replay after a rejected token has been used.</summary>
    public bool Replayed { get; set; }

    /// <summary>Whether an earlier attempt may have done the work.</summary>
    public bool MayBeDone { get; set; }

    /// <summary>The wait before the next attempt, decided together with the attempt itself.</summary>
    public TimeSpan NextDelay { get; set; }
}
