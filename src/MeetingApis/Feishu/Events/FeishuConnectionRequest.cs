using System.Text.Json.Serialization;

namespace MeetingApis.Feishu.Internal;

/// <summary>Asks for the address of a long connection. A class, not a record: a record would print the secret.</summary>
internal sealed class FeishuConnectionRequest
{
    [JsonPropertyName("AppID")]
    public string? AppId { get; init; }

    [JsonPropertyName("AppSecret")]
    public string? AppSecret { get; init; }
}
