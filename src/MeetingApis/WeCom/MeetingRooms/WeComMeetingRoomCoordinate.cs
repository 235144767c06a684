using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The location of a meeting room's building. The page gives decimal numbers as text, which are kept digit for digit.</summary>
public sealed partial record WeComMeetingRoomCoordinate
{
    /// <summary>The latitude in degrees, such as <c>22.540503</c>.</summary>
    [JsonPropertyName("latitude")]
    public string? Latitude { get; init; }

    /// <summary>The longitude in degrees, such as <c>113.934528</c>.</summary>
    [JsonPropertyName("longitude")]
    public string? Longitude { get; init; }
}
