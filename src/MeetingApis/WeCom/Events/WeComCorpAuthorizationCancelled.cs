using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>An organisation withdrew its authorisation.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/90613">The vendor's page</seealso>
public sealed record WeComCorpAuthorizationCancelled : WeComSuiteEvent
{
    /// <summary>The id of the organisation.</summary>
    [JsonPropertyName("AuthCorpId")]
    public string? CorpId { get; init; }
}
