using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A rule that a reserved meeting has on who has a permission.</summary>
public sealed record ReserveActionPermissionInfo
{
    /// <summary>The permission that the rule is about.</summary>
    [JsonPropertyName("permission")]
    public ReservePermission? Permission { get; init; }

    /// <summary>Who has it: whoever passes any one of these.</summary>
    [JsonPropertyName("permission_checkers")]
    public IReadOnlyList<ReservePermissionCheckerInfo> PermissionCheckers { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Permission = {Permission}, PermissionCheckers = {PermissionCheckers.Count}");
        return true;
    }
}
