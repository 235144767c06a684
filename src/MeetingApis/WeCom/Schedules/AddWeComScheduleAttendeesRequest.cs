using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>People to add to a schedule.</summary>
public sealed partial record AddWeComScheduleAttendeesRequest
{
    /// <summary>The schedule's id.</summary>
    [JsonPropertyName("schedule_id")]
    public required string ScheduleId { get; init; }

    /// <summary>The members to add, at least 1; the schedule has at most 1,000 attendees in all.</summary>
    [JsonPropertyName("attendees")]
    public required IReadOnlyList<WeComScheduleAttendee> Attendees { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"ScheduleId = {ScheduleId}, Attendees = {Attendees?.Count}");
        return true;
    }
}
