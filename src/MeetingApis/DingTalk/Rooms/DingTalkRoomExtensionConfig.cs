using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>How a meeting room is reserved.</summary>
public sealed record DingTalkRoomExtensionConfig
{
    /// <summary>Whether the room can be reserved.</summary>
    [JsonPropertyName("openReservation")]
    public bool? OpenReservation { get; init; }

    /// <summary>How many minutes one reservation takes at most; 0 for any number.</summary>
    [JsonPropertyName("maxReservationTimeInterval")]
    public int? MaxReservationTimeInterval { get; init; }

    /// <summary>How many minutes one reservation takes at least.</summary>
    [JsonPropertyName("minReservationTimeInterval")]
    public int? MinReservationTimeInterval { get; init; }

    /// <summary>How early the room can be reserved. Null where nothing limits it.</summary>
    [JsonPropertyName("advanceReservation")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkRoomAdvanceReservation>))]
    public DingTalkRoomAdvanceReservation? AdvanceReservation { get; init; }

    /// <summary>When and why the room cannot be reserved. Null where it can.</summary>
    [JsonPropertyName("reservationCloseDetail")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkRoomReservationClosing>))]
    public DingTalkRoomReservationClosing? ReservationCloseDetail { get; init; }

    /// <summary>Whether somebody has to approve a reservation.</summary>
    [JsonPropertyName("approvalSwitch")]
    public bool? ApprovalSwitch { get; init; }

    /// <summary>Which approval it takes.</summary>
    [JsonPropertyName("approvalType")]
    public DingTalkRoomApprovalType? ApprovalType { get; init; }
}
