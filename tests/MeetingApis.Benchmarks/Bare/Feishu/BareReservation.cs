using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>A row of a page of room reservations, as text.</summary>
internal sealed record BareReservation
{
    [JsonPropertyName("room_id")]
    public string? RoomId { get; init; }

    [JsonPropertyName("room_name")]
    public string? RoomName { get; init; }

    [JsonPropertyName("event_title")]
    public string? EventTitle { get; init; }

    [JsonPropertyName("reserver")]
    public string? Reserver { get; init; }

    [JsonPropertyName("reserver_user_id")]
    public string? ReserverUserId { get; init; }

    [JsonPropertyName("department_of_reserver")]
    public string? DepartmentOfReserver { get; init; }

    [JsonPropertyName("guests_number")]
    public string? GuestsNumber { get; init; }

    [JsonPropertyName("accepted_number")]
    public string? AcceptedNumber { get; init; }

    [JsonPropertyName("event_start_time")]
    public string? EventStartTime { get; init; }

    [JsonPropertyName("event_end_time")]
    public string? EventEndTime { get; init; }

    [JsonPropertyName("event_duration")]
    public string? EventDuration { get; init; }

    [JsonPropertyName("reservation_status")]
    public string? ReservationStatus { get; init; }

    [JsonPropertyName("check_in_device")]
    public string? CheckInDevice { get; init; }

    [JsonPropertyName("room_check_in_status")]
    public string? RoomCheckInStatus { get; init; }

    [JsonPropertyName("check_in_time")]
    public string? CheckInTime { get; init; }

    [JsonPropertyName("is_release_early")]
    public string? IsReleaseEarly { get; init; }

    [JsonPropertyName("releasing_person")]
    public string? ReleasingPerson { get; init; }

    [JsonPropertyName("releasing_time")]
    public string? ReleasingTime { get; init; }
}
