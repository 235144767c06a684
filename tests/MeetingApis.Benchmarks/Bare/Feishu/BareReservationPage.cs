using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>A page of room reservations.</summary>
internal sealed record BareReservationPage
{
    [JsonPropertyName("room_reservation_list")]
    public List<BareReservation>? Items { get; init; }

    [JsonPropertyName("page_token")]
    public string? PageToken { get; init; }

    [JsonPropertyName("has_more")]
    public bool? HasMore { get; init; }
}
