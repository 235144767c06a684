using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>Who can reserve a room.</summary>
public sealed record FeishuReserveScopeConfig
{
    /// <summary>Whether everybody can.</summary>
    [JsonPropertyName("allow_all_users")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? AllowAllUsers { get; init; }

    /// <summary>The people who can, if not everybody. Empty when there are none.</summary>
    [JsonPropertyName("allow_users")]
    public IReadOnlyList<FeishuReserveConfigUser> AllowUsers { get => field ?? []; init; }

    /// <summary>The departments that can, if not everybody. Empty when there are none.</summary>
    [JsonPropertyName("allow_depts")]
    public IReadOnlyList<FeishuReserveConfigDepartment> AllowDepartments { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"AllowAllUsers = {AllowAllUsers}, AllowUsers = {AllowUsers.Count}, AllowDepartments = {AllowDepartments.Count}");
        return true;
    }
}
