using System.Text.Json.Serialization;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>A page of room reservations.</summary>
internal sealed class BareReservationPage
{
    [JsonPropertyName("room_reservation_list")]
    public List<BareReservation>? Items { get; set; }

    [JsonPropertyName("page_token")]
    public string? PageToken { get; set; }

    [JsonPropertyName("has_more")]
    public bool? HasMore { get; set; }
}
