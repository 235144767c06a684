using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Who organises an event that holds a room.</summary>
public sealed record FeishuRoomEventOrganizer
{
    /// <summary>The organiser's name. Null where an app made the event in its own name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The organiser's open id, <c>ou_...</c>.</summary>
    [JsonPropertyName("open_id")]
    public string? OpenId { get; init; }
}
