using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>How a meeting room is reserved.</summary>
public sealed record DingTalkRoomExtensionConfig
{
    /// <summary>Whether the room can be reserved.</summary>
    [JsonPropertyName("openReservation")]
    public bool? OpenReservation { get; init; }

    /// <summary>The longest reservation in minutes; 0 means no limit.</summary>
    [JsonPropertyName("maxReservationTimeInterval")]
    public int? MaxReservationTimeInterval { get; init; }

    /// <summary>The shortest reservation in minutes.</summary>
    [JsonPropertyName("minReservationTimeInterval")]
    public int? MinReservationTimeInterval { get; init; }

    /// <summary>How early the room can be reserved. Null means that nothing limits it, or that the limit cannot be read: <see cref="MeetingResponse.UnreadFields"/> tells the two apart.</summary>
    [JsonPropertyName("advanceReservation")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkRoomAdvanceReservation>))]
    public DingTalkRoomAdvanceReservation? AdvanceReservation { get; init; }

    /// <summary>When and why the room cannot be reserved. Null means that it can, or that the closing cannot be read: <see cref="MeetingResponse.UnreadFields"/> tells the two apart.</summary>
    [JsonPropertyName("reservationCloseDetail")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkRoomReservationClosing>))]
    public DingTalkRoomReservationClosing? ReservationCloseDetail { get; init; }

    /// <summary>Whether reservations need approval.</summary>
    [JsonPropertyName("approvalSwitch")]
    public bool? ApprovalSwitch { get; init; }

    /// <summary>The approval that a reservation requires.</summary>
    [JsonPropertyName("approvalType")]
    public DingTalkRoomApprovalType? ApprovalType { get; init; }
}
