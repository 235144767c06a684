using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The people to take off an event.</summary>
public sealed partial record RemoveDingTalkCalendarEventAttendeesRequest
{
    /// <summary>The people, 1 to 500.</summary>
    [JsonPropertyName("attendeesToRemove")]
    public required IReadOnlyList<DingTalkCalendarEventAttendeeToRemove> Attendees { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Attendees = {Attendees?.Count}");
        return true;
    }
}
