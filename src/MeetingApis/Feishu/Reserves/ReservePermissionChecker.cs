using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>A check that a participant passes or fails.</summary>
public sealed partial record ReservePermissionChecker
{
    /// <summary>The property to examine.</summary>
    [JsonPropertyName("check_field")]
    public required ReserveCheckField CheckField { get; init; }

    /// <summary>Whether participants in the list pass, or those who are not in it.</summary>
    [JsonPropertyName("check_mode")]
    public required ReserveCheckMode CheckMode { get; init; }

    /// <summary>
    /// The values to look for: user ids, tenant keys, or user types as text (<c>"1"</c> Feishu users, <c>"2"</c> Rooms,
    /// <c>"6"</c> telephones, <c>"7"</c> SIP devices), as <see cref="CheckField"/> says.
    /// </summary>
    [JsonPropertyName("check_list")]
    public required IReadOnlyList<string> CheckList { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"CheckField = {CheckField}, CheckMode = {CheckMode}, CheckList = {CheckList?.Count}");
        return true;
    }
}
