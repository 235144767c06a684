using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A piece of a room's equipment.</summary>
public sealed record FeishuRoomDevice
{
    /// <summary>What it is, for people, such as 电话.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }
}
