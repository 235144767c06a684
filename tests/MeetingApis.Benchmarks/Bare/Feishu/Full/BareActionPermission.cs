using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>Who may do something in a meeting.</summary>
internal sealed class BareActionPermission
{
    [JsonPropertyName("permission")]
    public int? Permission { get; set; }

    [JsonPropertyName("permission_checkers")]
    public List<BarePermissionChecker>? PermissionCheckers { get; set; }
}
