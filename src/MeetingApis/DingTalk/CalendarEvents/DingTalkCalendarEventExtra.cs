using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Switches for what a call tells the people who are invited. Each is sent as the text <c>true</c> or <c>false</c>.</summary>
public sealed record DingTalkCalendarEventExtra
{
    /// <summary>Whether to leave out the notifications on people's devices. Null leaves the choice to DingTalk.</summary>
    [JsonPropertyName("noPushNotification")]
    [JsonConverter(typeof(TextBooleanConverter))]
    public bool? NoPushNotification { get; init; }

    /// <summary>Whether to leave out the messages in chats. Null leaves the choice to DingTalk.</summary>
    [JsonPropertyName("noChatNotification")]
    [JsonConverter(typeof(TextBooleanConverter))]
    public bool? NoChatNotification { get; init; }
}
