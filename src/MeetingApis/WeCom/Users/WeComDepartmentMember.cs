using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>A member in one of the member's departments.</summary>
public sealed record WeComDepartmentMember
{
    /// <summary>The member's user id, the plain one.</summary>
    [JsonPropertyName("userid")]
    [NeverNull]
    public string? UserId { get; init; }

    /// <summary>The department's id.</summary>
    [JsonPropertyName("department")]
    public string? DepartmentId { get; init; }
}
