using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>A class, not a record: a record would print the secret.</summary>
internal sealed class FeishuTokenRequest
{
    [JsonPropertyName("app_id")]
    public required string AppId { get; init; }

    [JsonPropertyName("app_secret")]
    public required string AppSecret { get; init; }
}
