using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A device in a room.</summary>
public sealed record FeishuRoomDevice
{
    /// <summary>The name of the device, such as 电话.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }
}
