using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>What to change in a meeting room. A null property keeps its value.</summary>
public sealed partial record UpdateWeComMeetingRoomRequest
{
    /// <summary>The room's id, a number.</summary>
    [JsonPropertyName("meetingroom_id")]
    [JsonConverter(typeof(NumericIdConverter))]
    public required string MeetingRoomId { get; init; }

    /// <summary>The room's name, 1 to 30 characters (Unicode code points). Null keeps it; it cannot be empty.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The number of seats, at least 1. Null keeps it.</summary>
    [JsonPropertyName("capacity")]
    public int? Capacity { get; init; }

    /// <summary>The city. Set it together with <see cref="Building"/> and <see cref="Floor"/>. Null keeps the place.</summary>
    [JsonPropertyName("city")]
    public string? City { get; init; }

    /// <summary>The building. Set it together with <see cref="City"/> and <see cref="Floor"/>. Null keeps the place.</summary>
    [JsonPropertyName("building")]
    public string? Building { get; init; }

    /// <summary>The floor. Set it together with <see cref="City"/> and <see cref="Building"/>. Null keeps the place.</summary>
    [JsonPropertyName("floor")]
    public string? Floor { get; init; }

    /// <summary>The room's whole equipment. Null keeps it; empty removes it.</summary>
    [JsonPropertyName("equipment")]
    public IReadOnlyList<WeComMeetingRoomEquipment>? Equipment { get; init; }

    /// <summary>The location of the building. It cannot be changed for a building that WeCom knows. Null keeps it.</summary>
    [JsonPropertyName("coordinate")]
    public WeComMeetingRoomCoordinate? Coordinate { get; init; }

    /// <summary>Everybody who may use the room; the list replaces the present one. Null keeps it.</summary>
    [JsonPropertyName("range")]
    public WeComMeetingRoomRange? Range { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"MeetingRoomId = {MeetingRoomId}, Name = {Name}, Capacity = {Capacity}, City = {City}, Building = {Building}, Floor = {Floor}");
        builder.Append(CultureInfo.InvariantCulture, $", Equipment = {Equipment?.Count}, Coordinate = {Coordinate}, Range = {Range}");
        return true;
    }
}
