using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The base of the events of meeting rooms. They are for the meeting room app; a cancellation is for the app that booked the room, too.</summary>
/// <remarks>If a schedule or meeting with a room is moved in the client, the room is cancelled and booked again.</remarks>
/// <seealso href="https://developer.work.weixin.qq.com/document/path/95333">The vendor's page</seealso>
public abstract record WeComMeetingRoomEvent : WeComEvent
{
    private protected WeComMeetingRoomEvent()
    {
    }

    /// <summary>The user id of the member who did it.</summary>
    [JsonPropertyName("FromUserName")]
    public string? OperatorUserId { get; init; }

    /// <summary>The id of the meeting room.</summary>
    [JsonPropertyName("MeetingRoomId")]
    public string? MeetingRoomId { get; init; }

    /// <summary>The id of the booking.</summary>
    [JsonPropertyName("BookingId")]
    public string? BookingId { get; init; }

    /// <summary>Reads the former name of the booking's id. Both names are read.</summary>
    [JsonInclude]
    [JsonPropertyName("MeetingId")]
    internal string? FormerBookingId { get => null; init => BookingId ??= value; }
}
