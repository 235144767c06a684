using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>What a message with transcribed speech says about itself.</summary>
public sealed record DingTalkTranscriptionHeader
{
    /// <summary>The message's number.</summary>
    [JsonPropertyName("messageNo")]
    public string? MessageNo { get; init; }

    /// <summary>What the message reports, such as <c>TranscriptionResultChanged</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The message's id.</summary>
    [JsonPropertyName("messageId")]
    public string? MessageId { get; init; }
}
