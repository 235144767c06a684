using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A check that a participant of a reserved meeting passes or fails.</summary>
public sealed record ReservePermissionCheckerInfo
{
    /// <summary>The property to examine.</summary>
    [JsonPropertyName("check_field")]
    public ReserveCheckField? CheckField { get; init; }

    /// <summary>Whether participants in the list pass, or those who are not in it.</summary>
    [JsonPropertyName("check_mode")]
    public ReserveCheckMode? CheckMode { get; init; }

    /// <summary>The values to look for: user ids, tenant keys, or user types as text, as <see cref="CheckField"/> says.</summary>
    [JsonPropertyName("check_list")]
    public IReadOnlyList<string> CheckList { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"CheckField = {CheckField}, CheckMode = {CheckMode}, CheckList = {CheckList.Count}");
        return true;
    }
}
