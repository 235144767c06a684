using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>How Feishu wants a connection kept, in seconds. The number of attempts that it names too is not followed: whoever gives up misses events until somebody restarts the program.</summary>
internal sealed class FeishuClientConfig
{
    /// <summary>The longest wait between two attempts.</summary>
    [JsonPropertyName("ReconnectInterval")]
    public long? ReconnectInterval { get; init; }

    /// <summary>The longest wait before the first attempt.</summary>
    [JsonPropertyName("ReconnectNonce")]
    public long? ReconnectNonce { get; init; }

    [JsonPropertyName("PingInterval")]
    public long? PingInterval { get; init; }
}
