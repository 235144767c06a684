using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>A registration for a meeting was cancelled.</summary>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/98782">The vendor's page</seealso>
public sealed record WeComMeetingEnrollmentCancelled : WeComMeetingEvent
{
    /// <summary>The id of the registration.</summary>
    [JsonPropertyName("EnrollId")]
    public string? EnrollId { get; init; }
}
