using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A member of a conference as an event describes it.</summary>
public sealed record DingTalkEventConferenceMember
{
    /// <summary>The person's union id (userId). Empty for people of another organisation.</summary>
    [JsonPropertyName("userId")]
    public string? UnionId { get; init; }

    /// <summary>Whether the person belongs to another organisation. Only the events of third-party apps have it.</summary>
    [JsonPropertyName("outerOrgMember")]
    public bool? OuterOrgMember { get; init; }

    /// <summary>The name that is shown.</summary>
    [JsonPropertyName("userNick")]
    public string? UserNick { get; init; }

    /// <summary>The conference's id.</summary>
    [JsonPropertyName("conferenceId")]
    public string? ConferenceId { get; init; }

    /// <summary>The device with which the person joined.</summary>
    [JsonPropertyName("deviceType")]
    [JsonConverter(typeof(StringCodeConverter<VideoConferenceDeviceType>))]
    public VideoConferenceDeviceType? DeviceType { get; init; }

    /// <summary>When the person joined.</summary>
    [JsonPropertyName("joinTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? JoinTime { get; init; }

    /// <summary>When the person left.</summary>
    [JsonPropertyName("leaveTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? LeaveTime { get; init; }

    /// <summary>How long the person was in the conference, in whole milliseconds.</summary>
    [JsonPropertyName("duration")]
    [JsonConverter(typeof(DurationMillisecondsConverter))]
    public TimeSpan? Duration { get; init; }

    /// <summary>Whether the person has joined.</summary>
    [JsonPropertyName("attendStatus")]
    public VideoConferenceAttendStatus? AttendStatus { get; init; }

    /// <summary>Whether the person is the host.</summary>
    [JsonPropertyName("host")]
    public bool? Host { get; init; }

    /// <summary>Whether the person is a co-host.</summary>
    [JsonPropertyName("coHost")]
    public bool? CoHost { get; init; }

    /// <summary>Whether the person joined by telephone.</summary>
    [JsonPropertyName("pstnJoin")]
    public bool? PstnJoin { get; init; }
}
