using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>A meeting room that was created.</summary>
public sealed record CreateWeComMeetingRoomResponse : MeetingResponse, ICreated
{
    /// <summary>The new room's id, a number.</summary>
    [JsonPropertyName("meetingroom_id")]
    [NeverNull]
    public string? MeetingRoomId { get; init; }

    string? ICreated.CreatedId => MeetingRoomId;
}
