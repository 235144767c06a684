using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The schedules to read.</summary>
public sealed partial record BatchGetWeComSchedulesRequest
{
    /// <summary>The ids of 1 to 1,000 schedules of this app.</summary>
    [JsonPropertyName("schedule_id_list")]
    public required IReadOnlyList<string> ScheduleIds { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"ScheduleIds = {ScheduleIds?.Count}");
        return true;
    }
}
