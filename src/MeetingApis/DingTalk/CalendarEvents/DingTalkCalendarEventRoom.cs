using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A meeting room that a calendar event reserves.</summary>
public sealed record DingTalkCalendarEventRoom
{
    /// <summary>The room's id, as <see cref="IDingTalkRoomsApi"/> uses it.</summary>
    [JsonPropertyName("roomId")]
    [NeverNull]
    public string? RoomId { get; init; }

    /// <summary>The room's name.</summary>
    [JsonPropertyName("displayName")]
    public string? DisplayName { get; init; }

    /// <summary>
    /// Whether the room is held: <see cref="DingTalkCalendarResponseStatus.Accepted"/>,
    /// <see cref="DingTalkCalendarResponseStatus.Tentative"/> while somebody has to approve the reservation, or
    /// <see cref="DingTalkCalendarResponseStatus.Declined"/>.
    /// </summary>
    [JsonPropertyName("responseStatus")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkCalendarResponseStatus>))]
    public DingTalkCalendarResponseStatus? ResponseStatus { get; init; }
}
