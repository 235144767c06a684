using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The meeting rooms to release.</summary>
public sealed partial record RemoveDingTalkCalendarEventRoomsRequest
{
    /// <summary>The rooms, at least one.</summary>
    [JsonPropertyName("meetingRoomsToRemove")]
    public required IReadOnlyList<DingTalkCalendarEventRoomId> Rooms { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Rooms = {Rooms?.Count}");
        return true;
    }
}
