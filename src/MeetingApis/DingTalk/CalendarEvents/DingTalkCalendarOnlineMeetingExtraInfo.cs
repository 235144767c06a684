using System.Text.Json.Serialization;
using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

/// <summary>Further facts of the video conference that belongs to a calendar event.</summary>
public sealed record DingTalkCalendarOnlineMeetingExtraInfo
{
    /// <summary>The number for joining, as DingTalk writes it: sometimes in groups, <c>123 456 789</c>.</summary>
    [JsonPropertyName("roomCode")]
    public string? RoomCodeText { get; init; }

    /// <summary><see cref="RoomCodeText"/> without spaces, as queries require it.</summary>
    [JsonIgnore]
    public string? RoomCode => DingTalkRoomCodes.WithoutSpaces(RoomCodeText);
}
