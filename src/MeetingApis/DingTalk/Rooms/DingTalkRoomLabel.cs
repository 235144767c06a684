using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A piece of a meeting room's equipment.</summary>
public sealed record DingTalkRoomLabel
{
    /// <summary>The id of the equipment.</summary>
    [JsonPropertyName("labelId")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkRoomLabelId>))]
    public DingTalkRoomLabelId? LabelId { get; init; }

    /// <summary>The name of the equipment, for people.</summary>
    [JsonPropertyName("labelName")]
    public string? LabelName { get; init; }
}
