using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>Who sees a public calendar, as responses say.</summary>
public sealed record WeComCalendarRangeInfo
{
    /// <summary>The user ids of members. Empty when there are none.</summary>
    [JsonPropertyName("userids")]
    [NeverNull]
    public IReadOnlyList<string> UserIds { get => field ?? []; init; }

    /// <summary>The ids of departments. Empty when there are none.</summary>
    [JsonPropertyName("partyids")]
    [NeverNull]
    public IReadOnlyList<string> DepartmentIds { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"UserIds = {UserIds.Count}, DepartmentIds = {DepartmentIds.Count}");
        return true;
    }
}
