using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A department that limits on reservations name.</summary>
public sealed record FeishuReserveConfigDepartment
{
    /// <summary>The department's id.</summary>
    [JsonPropertyName("department_id")]
    public string? DepartmentId { get; init; }
}
