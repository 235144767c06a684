using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A room's device raised an alarm, or the alarm ended (<c>open_meeting_room_device_alarm</c>).</summary>
/// <seealso href="https://open.dingtalk.com/document/development/configure-stream-push">The vendor's page</seealso>
public sealed record DingTalkRoomDeviceAlarmRaised : DingTalkEvent
{
    /// <summary>How serious the alarm is. No page lists the numbers.</summary>
    [JsonPropertyName("ruleLevel")]
    public int? RuleLevel { get; init; }

    /// <summary>When the alarm was raised.</summary>
    [JsonPropertyName("alarmTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? AlarmTime { get; init; }

    /// <summary>Whether the alarm goes on. No page lists the numbers.</summary>
    [JsonPropertyName("eventStatus")]
    public int? EventStatus { get; init; }

    /// <summary>What is wrong, for people.</summary>
    [JsonPropertyName("eventDescription")]
    public string? Description { get; init; }

    /// <summary>The union id of the device.</summary>
    [JsonPropertyName("deviceUnionId")]
    public string? DeviceUnionId { get; init; }

    /// <summary>The name of the rule that raised the alarm.</summary>
    [JsonPropertyName("ruleKey")]
    public string? Rule { get; init; }

    /// <summary>The id of the device.</summary>
    [JsonPropertyName("deviceId")]
    public string? DeviceId { get; init; }
}
