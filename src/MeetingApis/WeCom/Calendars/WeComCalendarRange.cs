using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>Who sees a public calendar: these members and departments, and nobody else.</summary>
public sealed partial record WeComCalendarRange
{
    /// <summary>The user ids of members, at most 1,000. Null or empty means none.</summary>
    [JsonPropertyName("userids")]
    public IReadOnlyList<string>? UserIds { get; init; }

    /// <summary>The ids of departments, each a number, at most 100. Null or empty means none.</summary>
    [JsonPropertyName("partyids")]
    [JsonConverter(typeof(NumericIdListConverter))]
    public IReadOnlyList<string>? DepartmentIds { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"UserIds = {UserIds?.Count}, DepartmentIds = {DepartmentIds?.Count}");
        return true;
    }
}
