using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The place of an event. It is a text for people; a meeting room is an attendee instead.</summary>
public sealed partial record FeishuCalendarEventLocation
{
    /// <summary>The place's name, 1 to 512 characters. Null for none.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The place's address, 1 to 255 characters. Null for none.</summary>
    [JsonPropertyName("address")]
    public string? Address { get; init; }

    /// <summary>The latitude in degrees, by GCJ-02 in China and by WGS84 elsewhere. Null for none.</summary>
    [JsonPropertyName("latitude")]
    public double? Latitude { get; init; }

    /// <summary>The longitude in degrees, by GCJ-02 in China and by WGS84 elsewhere. Null for none.</summary>
    [JsonPropertyName("longitude")]
    public double? Longitude { get; init; }
}
