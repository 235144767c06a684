using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>Who may use a meeting room: these members and departments, and nobody else.</summary>
public sealed partial record WeComMeetingRoomRange
{
    /// <summary>The user ids of members, at most 1,000. Null or empty means none.</summary>
    [JsonPropertyName("user_list")]
    public IReadOnlyList<string>? UserIds { get; init; }

    /// <summary>The ids of departments, each a number, at most 1,000. Null or empty means none.</summary>
    [JsonPropertyName("department_list")]
    [JsonConverter(typeof(NumericIdListConverter))]
    public IReadOnlyList<string>? DepartmentIds { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"UserIds = {UserIds?.Count}, DepartmentIds = {DepartmentIds?.Count}");
        return true;
    }
}
