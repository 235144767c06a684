using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A property of a room's device.</summary>
public sealed record DingTalkRoomDeviceProperty
{
    /// <summary>The property's name.</summary>
    [JsonPropertyName("propertyName")]
    public string? Name { get; init; }

    /// <summary>The property's new value.</summary>
    [JsonPropertyName("propertyValue")]
    public string? Value { get; init; }
}
