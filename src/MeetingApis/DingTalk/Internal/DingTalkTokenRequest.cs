using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk.Internal;

/// <summary>A class, not a record: a record would print the secret.</summary>
internal sealed class DingTalkTokenRequest
{
    [JsonPropertyName("appKey")]
    public required string AppKey { get; init; }

    [JsonPropertyName("appSecret")]
    public required string AppSecret { get; init; }
}
