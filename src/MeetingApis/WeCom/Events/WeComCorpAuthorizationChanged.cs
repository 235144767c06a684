using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>An organisation changed what the app may do.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/90613">The vendor's page</seealso>
public sealed record WeComCorpAuthorizationChanged : WeComSuiteEvent
{
    /// <summary>The id of the organisation.</summary>
    [JsonPropertyName("AuthCorpId")]
    public string? CorpId { get; init; }

    /// <summary>The state that the link for the authorisation had. Null if it had none.</summary>
    [JsonPropertyName("State")]
    public string? State { get; init; }

    /// <summary>What WeCom adds. Null if that is nothing.</summary>
    [JsonPropertyName("ExtraInfo")]
    public string? ExtraInfo { get; init; }
}
