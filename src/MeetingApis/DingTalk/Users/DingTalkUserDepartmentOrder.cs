using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A person's place in the list of a department.</summary>
public sealed record DingTalkUserDepartmentOrder
{
    /// <summary>The department's id; a string of digits, not a number.</summary>
    [JsonPropertyName("dept_id")]
    public string? DepartmentId { get; init; }

    /// <summary>The number by which the department's people are sorted.</summary>
    [JsonPropertyName("order")]
    public long? Order { get; init; }
}
