using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>Where a calendar event comes from.</summary>
public sealed record DingTalkCalendarSharedProperties
{
    /// <summary>The id of the chat (openConversationId) in which the event was created.</summary>
    [JsonPropertyName("sourceOpenCid")]
    public string? SourceOpenCid { get; init; }

    /// <summary>The organisation (corpId) to which the event belongs.</summary>
    [JsonPropertyName("belongCorpId")]
    public string? BelongCorpId { get; init; }
}
