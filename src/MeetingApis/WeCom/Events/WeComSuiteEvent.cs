using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The base of what WeCom tells a third-party or provider-developed app about itself. WeCom waits one second for most of the responses.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/90613">The vendor's page</seealso>
public abstract record WeComSuiteEvent : WeComEvent
{
    private protected WeComSuiteEvent()
    {
    }

    /// <summary>The id of the suite, or of the template of provider-developed apps.</summary>
    [JsonPropertyName("SuiteId")]
    public string? SuiteId { get; init; }
}
