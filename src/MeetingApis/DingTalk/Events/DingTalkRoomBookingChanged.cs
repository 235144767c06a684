using System.Text.Json.Serialization;
using MeetingApis.DingTalk.Internal;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The booking of a room changed (<c>meetingroom_book</c>, an older event).</summary>
/// <seealso href="https://open.dingtalk.com/document/development/configure-stream-push">The vendor's page</seealso>
public sealed record DingTalkRoomBookingChanged : DingTalkEvent
{
    /// <summary>What happened.</summary>
    [JsonPropertyName("eventSubType")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkRoomBookingChangeType>))]
    public DingTalkRoomBookingChangeType? ChangeType { get; init; }

    /// <summary>The id of the booking.</summary>
    [JsonPropertyName("bookId")]
    public string? BookingId { get; init; }

    /// <summary>How far the booking had come before.</summary>
    [JsonPropertyName("preStatus")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkRoomBookingStatus>))]
    public DingTalkRoomBookingStatus? PreviousStatus { get; init; }

    /// <summary>The id of the person who booked.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; init; }

    /// <summary>The name of the person who booked.</summary>
    [JsonPropertyName("userName")]
    public string? UserName { get; init; }

    /// <summary>The id of the room.</summary>
    [JsonPropertyName("roomId")]
    public string? RoomId { get; init; }

    /// <summary>The name of the room.</summary>
    [JsonPropertyName("roomName")]
    public string? RoomName { get; init; }

    /// <summary>When the room was booked, as DingTalk writes it: <c>2023-01-30 09:00:00</c>, in Beijing's time.</summary>
    [JsonPropertyName("bookTime")]
    public string? BookTimeText { get; init; }

    /// <summary><see cref="BookTimeText"/> as a time. Null when the text is none.</summary>
    [JsonIgnore]
    public DateTimeOffset? BookTime => DingTalkBeijingTime.Parse(BookTimeText);

    /// <summary>When the booking begins, written as <see cref="BookTimeText"/> is.</summary>
    [JsonPropertyName("startTime")]
    public string? StartTimeText { get; init; }

    /// <summary><see cref="StartTimeText"/> as a time. Null when the text is none.</summary>
    [JsonIgnore]
    public DateTimeOffset? StartTime => DingTalkBeijingTime.Parse(StartTimeText);

    /// <summary>When the booking ends, written as <see cref="BookTimeText"/> is.</summary>
    [JsonPropertyName("endTime")]
    public string? EndTimeText { get; init; }

    /// <summary><see cref="EndTimeText"/> as a time. Null when the text is none.</summary>
    [JsonIgnore]
    public DateTimeOffset? EndTime => DingTalkBeijingTime.Parse(EndTimeText);

    /// <summary>The title of the meeting.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>Whether the booking has to be approved.</summary>
    [JsonPropertyName("isApproval")]
    public bool? IsApproval { get; init; }
}
