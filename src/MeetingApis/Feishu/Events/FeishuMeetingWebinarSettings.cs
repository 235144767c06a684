using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The settings of a webinar.</summary>
public sealed record FeishuMeetingWebinarSettings
{
    /// <summary>The kind of webinar.</summary>
    [JsonPropertyName("webinar_type")]
    public FeishuWebinarType? WebinarType { get; init; }
}
