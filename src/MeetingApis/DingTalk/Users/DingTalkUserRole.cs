using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A role of a person.</summary>
public sealed record DingTalkUserRole
{
    /// <summary>The role's id; a string of digits, not a number.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; init; }

    /// <summary>The role's name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The name of the group that the role belongs to.</summary>
    [JsonPropertyName("group_name")]
    public string? GroupName { get; init; }
}
