using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk.Internal;

/// <summary>What a connection wants to be sent.</summary>
internal sealed class DingTalkStreamSubscription
{
    /// <summary>All events to which the app has subscribed in the developer console.</summary>
    public static DingTalkStreamSubscription Events { get; } = new() { Type = "EVENT", Topic = "*" };

    [JsonPropertyName("type")]
    public string? Type { get; init; }

    [JsonPropertyName("topic")]
    public string? Topic { get; init; }
}
