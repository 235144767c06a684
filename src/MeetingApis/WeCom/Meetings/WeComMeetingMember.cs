using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A member of the organisation who takes part in a meeting.</summary>
public sealed record WeComMeetingMember
{
    /// <summary>The member's user id.</summary>
    [JsonPropertyName("userid")]
    public string? UserId { get; init; }

    /// <summary>Whether the person joined.</summary>
    [JsonPropertyName("status")]
    public WeComMeetingAttendeeStatus? Status { get; init; }

    /// <summary>When the person first joined.</summary>
    [JsonPropertyName("first_join_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? FirstJoinTime { get; init; }

    /// <summary>When the person last left.</summary>
    [JsonPropertyName("last_quit_time")]
    [JsonConverter(typeof(UnixSecondsConverter))]
    public DateTimeOffset? LastQuitTime { get; init; }

    /// <summary>How often the person joined.</summary>
    [JsonPropertyName("total_join_count")]
    public int? TotalJoinCount { get; init; }

    /// <summary>The total time that the person was in the meeting.</summary>
    [JsonPropertyName("cumulative_time")]
    [JsonConverter(typeof(DurationSecondsConverter))]
    public TimeSpan? CumulativeTime { get; init; }
}
