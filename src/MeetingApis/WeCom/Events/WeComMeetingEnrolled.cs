using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>Someone registered for a meeting.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98781">The vendor's page</seealso>
public sealed record WeComMeetingEnrolled : WeComMeetingEvent
{
    /// <summary>The id of the registration.</summary>
    [JsonPropertyName("EnrollId")]
    public string? EnrollId { get; init; }
}
