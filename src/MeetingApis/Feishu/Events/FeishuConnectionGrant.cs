using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>An address that is good for one connection.</summary>
internal sealed class FeishuConnectionGrant
{
    [JsonPropertyName("URL")]
    public string? Url { get; init; }

    [JsonPropertyName("ClientConfig")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuClientConfig>))]
    public FeishuClientConfig? ClientConfig { get; init; }
}
