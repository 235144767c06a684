using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A rule that says who has a permission in a reserved meeting.</summary>
public sealed record ReserveActionPermissionInfo
{
    /// <summary>The permission that the rule is about.</summary>
    [JsonPropertyName("permission")]
    public ReservePermission? Permission { get; init; }

    /// <summary>The checkers. A participant who passes any one of them has the permission.</summary>
    [JsonPropertyName("permission_checkers")]
    public IReadOnlyList<ReservePermissionCheckerInfo> PermissionCheckers { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Permission = {Permission}, PermissionCheckers = {PermissionCheckers.Count}");
        return true;
    }
}
