using System.Text.Json.Serialization;
using MeetingApis.Feishu.Internal;

namespace MeetingApis.Feishu;

/// <summary>
/// One reservation of a meeting room, as Feishu's report prints it. Properties that end in <c>Text</c> are meant for
/// people and are in the organisation's language. The typed property beside each is null when the text does not have
/// the known form.
/// </summary>
public sealed record FeishuRoomReservation
{
    /// <summary>The room's id, <c>omm_...</c>.</summary>
    [JsonPropertyName("room_id")]
    public string? RoomId { get; init; }

    /// <summary>The room's name.</summary>
    [JsonPropertyName("room_name")]
    public string? RoomName { get; init; }

    /// <summary>The meeting's title. Null or empty unless <see cref="ListFeishuRoomReservationsRequest.NeedTopic"/> asked for it.</summary>
    [JsonPropertyName("event_title")]
    public string? EventTitle { get; init; }

    /// <summary>The name of the person who reserved the room.</summary>
    [JsonPropertyName("reserver")]
    public string? Reserver { get; init; }

    /// <summary>The ids of the user and the app that reserved the room, such as <c>ou_1234567(UserID);cli_123123(BotID)</c>.</summary>
    [JsonPropertyName("reserver_user_id")]
    public string? ReserverUserIdText { get; init; }

    /// <summary>The user in <see cref="ReserverUserIdText"/>. Null when the text names none.</summary>
    [JsonIgnore]
    public string? ReserverUserId => FeishuRoomReservationText.Id(ReserverUserIdText, "UserID");

    /// <summary>The app in <see cref="ReserverUserIdText"/>. Null when the text names none.</summary>
    [JsonIgnore]
    public string? ReserverBotId => FeishuRoomReservationText.Id(ReserverUserIdText, "BotID");

    /// <summary>The department of the person who reserved the room.</summary>
    [JsonPropertyName("department_of_reserver")]
    public string? DepartmentOfReserver { get; init; }

    /// <summary>The number of people who were invited, as text.</summary>
    [JsonPropertyName("guests_number")]
    public string? GuestsNumberText { get; init; }

    /// <summary>The number of people who were invited. Null when the text is no number.</summary>
    [JsonIgnore]
    public int? GuestsNumber => FeishuRoomReservationText.Count(GuestsNumberText);

    /// <summary>The number of people who accepted, as text.</summary>
    [JsonPropertyName("accepted_number")]
    public string? AcceptedNumberText { get; init; }

    /// <summary>The number of people who accepted. Null when the text is no number.</summary>
    [JsonIgnore]
    public int? AcceptedNumber => FeishuRoomReservationText.Count(AcceptedNumberText);

    /// <summary>When the meeting begins, such as <c>2022.12.17 21:00:00 (GMT+08:00)</c>.</summary>
    [JsonPropertyName("event_start_time")]
    [NeverNull]
    public string? EventStartTimeText { get; init; }

    /// <summary>When the meeting begins. Null when the text is no time.</summary>
    [JsonIgnore]
    public DateTimeOffset? EventStartTime => FeishuRoomReservationText.Time(EventStartTimeText);

    /// <summary>When the meeting ends, such as <c>2022.12.17 22:00:00 (GMT+08:00)</c>.</summary>
    [JsonPropertyName("event_end_time")]
    [NeverNull]
    public string? EventEndTimeText { get; init; }

    /// <summary>When the meeting ends. Null when the text is no time.</summary>
    [JsonIgnore]
    public DateTimeOffset? EventEndTime => FeishuRoomReservationText.Time(EventEndTimeText);

    /// <summary>How long the meeting lasts, in hours, minutes and seconds, such as <c>1:00:00</c>.</summary>
    [JsonPropertyName("event_duration")]
    public string? EventDurationText { get; init; }

    /// <summary>How long the meeting lasts. Null when the text is no duration.</summary>
    [JsonIgnore]
    public TimeSpan? EventDuration => FeishuRoomReservationText.Duration(EventDurationText);

    /// <summary>Whether the reservation is valid, such as 预定成功.</summary>
    [JsonPropertyName("reservation_status")]
    public string? ReservationStatusText { get; init; }

    /// <summary>The device for checking in, such as 签到板.</summary>
    [JsonPropertyName("check_in_device")]
    public string? CheckInDeviceText { get; init; }

    /// <summary>Whether somebody checked in, such as 已签到.</summary>
    [JsonPropertyName("room_check_in_status")]
    public string? RoomCheckInStatusText { get; init; }

    /// <summary>When somebody checked in, such as <c>2022.12.09 13:35:30 (GMT+08:00)</c>. Null or empty for never.</summary>
    [JsonPropertyName("check_in_time")]
    public string? CheckInTimeText { get; init; }

    /// <summary>When somebody checked in. Null when the text is no time.</summary>
    [JsonIgnore]
    public DateTimeOffset? CheckInTime => FeishuRoomReservationText.Time(CheckInTimeText);

    /// <summary>Whether and how the room was released early, such as 已释放(手动释放). Not a boolean. The parentheses may be full-width or half-width.</summary>
    [JsonPropertyName("is_release_early")]
    public string? IsReleaseEarlyText { get; init; }

    /// <summary>The name of the person who released the room. Null or empty for nobody.</summary>
    [JsonPropertyName("releasing_person")]
    public string? ReleasingPerson { get; init; }

    /// <summary>When the room was released, such as <c>2022.12.20 11:25:15 (GMT+08:00)</c>. Null or empty for never.</summary>
    [JsonPropertyName("releasing_time")]
    public string? ReleasingTimeText { get; init; }

    /// <summary>When the room was released. Null when the text is no time.</summary>
    [JsonIgnore]
    public DateTimeOffset? ReleasingTime => FeishuRoomReservationText.Time(ReleasingTimeText);
}
