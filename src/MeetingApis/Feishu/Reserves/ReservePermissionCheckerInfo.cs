using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A test that a participant of a reserved meeting passes or not.</summary>
public sealed record ReservePermissionCheckerInfo
{
    /// <summary>What is looked at.</summary>
    [JsonPropertyName("check_field")]
    public ReserveCheckField? CheckField { get; init; }

    /// <summary>Whether being in the list passes, or not being in it.</summary>
    [JsonPropertyName("check_mode")]
    public ReserveCheckMode? CheckMode { get; init; }

    /// <summary>The values that are looked for: user ids, tenant keys, or user types as text, as <see cref="CheckField"/> says.</summary>
    [JsonPropertyName("check_list")]
    public IReadOnlyList<string> CheckList { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"CheckField = {CheckField}, CheckMode = {CheckMode}, CheckList = {CheckList.Count}");
        return true;
    }
}
