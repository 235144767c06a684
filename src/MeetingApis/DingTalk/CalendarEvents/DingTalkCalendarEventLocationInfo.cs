using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The place of a calendar event.</summary>
public sealed record DingTalkCalendarEventLocationInfo
{
    /// <summary>The text that people read. It says nothing of reserved meeting rooms.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; init; }

    /// <summary>The names of the reserved meeting rooms. Empty when there are none, and in the response to a creation.</summary>
    [JsonPropertyName("meetingRooms")]
    public IReadOnlyList<string> MeetingRooms { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"DisplayName = {DisplayName}, MeetingRooms = [{string.Join(", ", MeetingRooms)}]");
        return true;
    }
}
