using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A rule that says who has a permission in a meeting.</summary>
public sealed partial record ReserveActionPermission
{
    /// <summary>The permission that the rule is about.</summary>
    [JsonPropertyName("permission")]
    public required ReservePermission Permission { get; init; }

    /// <summary>The checkers. A participant who passes any one of them has the permission.</summary>
    [JsonPropertyName("permission_checkers")]
    public required IReadOnlyList<ReservePermissionChecker> PermissionCheckers { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Permission = {Permission}, PermissionCheckers = {PermissionCheckers?.Count}");
        return true;
    }
}
