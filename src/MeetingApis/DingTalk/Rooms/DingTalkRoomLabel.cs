using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Something that a meeting room has.</summary>
public sealed record DingTalkRoomLabel
{
    /// <summary>What it is.</summary>
    [JsonPropertyName("labelId")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkRoomLabelId>))]
    public DingTalkRoomLabelId? LabelId { get; init; }

    /// <summary>Its name, for people.</summary>
    [JsonPropertyName("labelName")]
    public string? LabelName { get; init; }
}
