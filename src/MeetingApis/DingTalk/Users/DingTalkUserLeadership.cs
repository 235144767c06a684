using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>Whether a person is a leader in a department.</summary>
public sealed record DingTalkUserLeadership
{
    /// <summary>The department's id; a string of digits, not a number.</summary>
    [JsonPropertyName("dept_id")]
    public string? DepartmentId { get; init; }

    /// <summary>Whether the person is a leader there.</summary>
    [JsonPropertyName("leader")]
    public bool? Leader { get; init; }
}
