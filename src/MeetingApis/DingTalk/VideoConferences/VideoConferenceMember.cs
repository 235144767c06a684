using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A person who is, was or should be in a conference.</summary>
public sealed record VideoConferenceMember
{
    /// <summary>The person's union id. Null for a guest without one, on the telephone for example.</summary>
    [JsonPropertyName("unionId")]
    public string? UnionId { get; init; }

    /// <summary>The conference's id.</summary>
    [JsonPropertyName("conferenceId")]
    public string? ConferenceId { get; init; }

    /// <summary>The name that is shown.</summary>
    [JsonPropertyName("userNick")]
    public string? UserNick { get; init; }

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

    /// <summary>Whether the person is the host.</summary>
    [JsonPropertyName("host")]
    public bool? Host { get; init; }

    /// <summary>Whether the person is a co-host.</summary>
    [JsonPropertyName("coHost")]
    public bool? CoHost { get; init; }

    /// <summary>Whether the person has joined.</summary>
    [JsonPropertyName("attendStatus")]
    public VideoConferenceAttendStatus? AttendStatus { get; init; }

    /// <summary>
    /// Whether the person belongs to another organisation. Null means a person of the organisation that owns the conference,
    /// or that it cannot be read: <see cref="MeetingResponse.UnreadFields"/> tells the two apart.
    /// </summary>
    [JsonPropertyName("outerOrgMember")]
    public bool? OuterOrgMember { get; init; }

    /// <summary>Whether the person joined by telephone.</summary>
    [JsonPropertyName("pstnJoin")]
    public bool? PstnJoin { get; init; }

    /// <summary>The person's job number. No page lists it; the vendor's own SDK does.</summary>
    [JsonPropertyName("jobNumber")]
    public string? JobNumber { get; init; }

    /// <summary>The device with which the person joined. Only the query of one person's conferences returns it.</summary>
    [JsonPropertyName("deviceType")]
    [JsonConverter(typeof(StringCodeConverter<VideoConferenceDeviceType>))]
    public VideoConferenceDeviceType? DeviceType { get; init; }
}
