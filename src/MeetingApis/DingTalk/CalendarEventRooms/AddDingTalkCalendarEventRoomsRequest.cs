using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The meeting rooms to book for an event.</summary>
public sealed partial record AddDingTalkCalendarEventRoomsRequest
{
    /// <summary>The rooms, 1 to 5. An event holds 5 rooms in all.</summary>
    [JsonPropertyName("meetingRoomsToAdd")]
    public required IReadOnlyList<DingTalkCalendarEventRoomId> Rooms { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Rooms = {Rooms?.Count}");
        return true;
    }
}
