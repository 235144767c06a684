using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>People to remove from a schedule.</summary>
public sealed partial record RemoveWeComScheduleAttendeesRequest
{
    /// <summary>The schedule's id.</summary>
    [JsonPropertyName("schedule_id")]
    public required string ScheduleId { get; init; }

    /// <summary>The members to remove, 1 to 1,000.</summary>
    [JsonPropertyName("attendees")]
    public required IReadOnlyList<WeComScheduleAttendee> Attendees { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"ScheduleId = {ScheduleId}, Attendees = {Attendees?.Count}");
        return true;
    }
}
