using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The sharing of an app within a group of organisations changed.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/90613">The vendor's page</seealso>
public sealed record WeComSharedAgentChanged : WeComSuiteEvent
{
    /// <summary>The id of the shared app.</summary>
    [JsonPropertyName("AppId")]
    public string? AppId { get; init; }

    /// <summary>The id of the organisation that shares it.</summary>
    [JsonPropertyName("CorpId")]
    public string? CorpId { get; init; }

    /// <summary>The id of the app in that organisation.</summary>
    [JsonPropertyName("AgentId")]
    public string? AgentId { get; init; }
}
