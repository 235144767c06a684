using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>Somebody who took part in a meeting, as an event describes them.</summary>
public sealed record FeishuEventUser
{
    /// <summary>The ids. Null when Feishu does not say.</summary>
    [JsonPropertyName("id")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuEventUserIds>))]
    public FeishuEventUserIds? Id { get; init; }

    /// <summary>The role in the meeting. Null in <see cref="FeishuMeetingRecordingReady"/>.</summary>
    [JsonPropertyName("user_role")]
    public FeishuMeetingRole? UserRole { get; init; }

    /// <summary>The kind. Null in <see cref="FeishuMeetingRecordingReady"/>.</summary>
    [JsonPropertyName("user_type")]
    public FeishuEventUserType? UserType { get; init; }
}
