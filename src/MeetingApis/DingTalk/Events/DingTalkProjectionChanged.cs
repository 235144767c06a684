using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A person cast a screen, or stopped (<c>dingtalk_projection</c>).</summary>
/// <seealso href="https://open.dingtalk.com/document/development/configure-stream-push">The vendor's page</seealso>
public sealed record DingTalkProjectionChanged : DingTalkEvent
{
    /// <summary>The union id of the person.</summary>
    [JsonPropertyName("unionId")]
    public string? UnionId { get; init; }

    /// <summary>The id of the conference that shows the screen.</summary>
    [JsonPropertyName("projectionConferenceId")]
    public string? ConferenceId { get; init; }

    /// <summary>The code by which the person chose the display.</summary>
    [JsonPropertyName("projectionCode")]
    public string? Code { get; init; }

    /// <summary>The occasion. No page lists the values.</summary>
    [JsonPropertyName("projectionBizType")]
    public string? BizType { get; init; }

    /// <summary>How the screen is cast. No page lists the values.</summary>
    [JsonPropertyName("projectionType")]
    public string? Type { get; init; }

    /// <summary>The id of the session.</summary>
    [JsonPropertyName("sessionId")]
    public string? SessionId { get; init; }

    /// <summary>When it happened.</summary>
    [JsonPropertyName("timestamp")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>What happened. No page lists the values.</summary>
    [JsonPropertyName("projectionEventType")]
    public string? ChangeType { get; init; }
}
