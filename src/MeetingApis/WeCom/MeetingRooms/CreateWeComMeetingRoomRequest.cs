using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>A meeting room to create.</summary>
public sealed partial record CreateWeComMeetingRoomRequest
{
    /// <summary>The room's name, 1 to 30 characters (Unicode code points).</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The number of seats, at least 1.</summary>
    [JsonPropertyName("capacity")]
    public required int Capacity { get; init; }

    /// <summary>The city. Set it together with <see cref="Building"/> and <see cref="Floor"/>. Null creates a room without a place.</summary>
    [JsonPropertyName("city")]
    public string? City { get; init; }

    /// <summary>The building. Set it together with <see cref="City"/> and <see cref="Floor"/>.</summary>
    [JsonPropertyName("building")]
    public string? Building { get; init; }

    /// <summary>The floor. Set it together with <see cref="City"/> and <see cref="Building"/>.</summary>
    [JsonPropertyName("floor")]
    public string? Floor { get; init; }

    /// <summary>The room's equipment. Null or empty means none.</summary>
    [JsonPropertyName("equipment")]
    public IReadOnlyList<WeComMeetingRoomEquipment>? Equipment { get; init; }

    /// <summary>The location of the building. Null sets none.</summary>
    [JsonPropertyName("coordinate")]
    public WeComMeetingRoomCoordinate? Coordinate { get; init; }

    /// <summary>Who may use the room. Null allows the whole organisation.</summary>
    [JsonPropertyName("range")]
    public WeComMeetingRoomRange? Range { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Name = {Name}, Capacity = {Capacity}, City = {City}, Building = {Building}, Floor = {Floor}, Equipment = {Equipment?.Count}, Coordinate = {Coordinate}");
        builder.Append(CultureInfo.InvariantCulture, $", Range = {Range}");
        return true;
    }
}
