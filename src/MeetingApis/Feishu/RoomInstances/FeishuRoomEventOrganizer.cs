using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The organiser of an event that occupies a room.</summary>
public sealed record FeishuRoomEventOrganizer
{
    /// <summary>The organiser's name. Null when an app created the event with its own token.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The organiser's open id, <c>ou_...</c>.</summary>
    [JsonPropertyName("open_id")]
    public string? OpenId { get; init; }
}
