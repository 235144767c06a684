using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>A row of a page of room reservations, as text.</summary>
internal sealed class BareReservation
{
    [JsonPropertyName("room_id")]
    public string? RoomId { get; set; }

    [JsonPropertyName("room_name")]
    public string? RoomName { get; set; }

    [JsonPropertyName("event_title")]
    public string? EventTitle { get; set; }

    [JsonPropertyName("reserver")]
    public string? Reserver { get; set; }

    [JsonPropertyName("reserver_user_id")]
    public string? ReserverUserId { get; set; }

    [JsonPropertyName("department_of_reserver")]
    public string? DepartmentOfReserver { get; set; }

    [JsonPropertyName("guests_number")]
    public string? GuestsNumber { get; set; }

    [JsonPropertyName("accepted_number")]
    public string? AcceptedNumber { get; set; }

    [JsonPropertyName("event_start_time")]
    public string? EventStartTime { get; set; }

    [JsonPropertyName("event_end_time")]
    public string? EventEndTime { get; set; }

    [JsonPropertyName("event_duration")]
    public string? EventDuration { get; set; }

    [JsonPropertyName("reservation_status")]
    public string? ReservationStatus { get; set; }

    [JsonPropertyName("check_in_device")]
    public string? CheckInDevice { get; set; }

    [JsonPropertyName("room_check_in_status")]
    public string? RoomCheckInStatus { get; set; }

    [JsonPropertyName("check_in_time")]
    public string? CheckInTime { get; set; }

    [JsonPropertyName("is_release_early")]
    public string? IsReleaseEarly { get; set; }

    [JsonPropertyName("releasing_person")]
    public string? ReleasingPerson { get; set; }

    [JsonPropertyName("releasing_time")]
    public string? ReleasingTime { get; set; }
}
