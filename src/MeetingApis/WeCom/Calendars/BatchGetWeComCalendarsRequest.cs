using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The calendars to read.</summary>
public sealed partial record BatchGetWeComCalendarsRequest
{
    /// <summary>The ids of 1 to 1,000 calendars of this app.</summary>
    [JsonPropertyName("cal_id_list")]
    public required IReadOnlyList<string> CalendarIds { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"CalendarIds = {CalendarIds?.Count}");
        return true;
    }
}
