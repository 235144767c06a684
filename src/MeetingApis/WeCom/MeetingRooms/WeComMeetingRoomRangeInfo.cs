using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>Who may use a meeting room, as responses say.</summary>
public sealed record WeComMeetingRoomRangeInfo
{
    /// <summary>The user ids of members. Empty when there are none.</summary>
    [JsonPropertyName("user_list")]
    public IReadOnlyList<string> UserIds { get => field ?? []; init; }

    /// <summary>The ids of departments. Empty when there are none.</summary>
    [JsonPropertyName("department_list")]
    public IReadOnlyList<string> DepartmentIds { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"UserIds = {UserIds.Count}, DepartmentIds = {DepartmentIds.Count}");
        return true;
    }
}
