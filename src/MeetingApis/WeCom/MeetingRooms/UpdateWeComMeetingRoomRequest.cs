using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>What to change in a meeting room. What is null keeps its value.</summary>
public sealed partial record UpdateWeComMeetingRoomRequest
{
    /// <summary>The room's id, a number.</summary>
    [JsonPropertyName("meetingroom_id")]
    [JsonConverter(typeof(NumericIdConverter))]
    public required string MeetingRoomId { get; init; }

    /// <summary>The room's name, 1 to 30 characters (Unicode code points). Null keeps it; it cannot be empty.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>How many people it seats, at least 1. Null keeps it.</summary>
    [JsonPropertyName("capacity")]
    public int? Capacity { get; init; }

    /// <summary>The city. Goes together with <see cref="Building"/> and <see cref="Floor"/>. Null keeps the place.</summary>
    [JsonPropertyName("city")]
    public string? City { get; init; }

    /// <summary>The building. Goes together with <see cref="City"/> and <see cref="Floor"/>. Null keeps the place.</summary>
    [JsonPropertyName("building")]
    public string? Building { get; init; }

    /// <summary>The floor. Goes together with <see cref="City"/> and <see cref="Building"/>. Null keeps the place.</summary>
    [JsonPropertyName("floor")]
    public string? Floor { get; init; }

    /// <summary>What it is equipped with: all of it. Null keeps it; empty for nothing.</summary>
    [JsonPropertyName("equipment")]
    public IReadOnlyList<WeComMeetingRoomEquipment>? Equipment { get; init; }

    /// <summary>Where the building stands; of a building that WeCom knows it cannot be changed. Null keeps it.</summary>
    [JsonPropertyName("coordinate")]
    public WeComMeetingRoomCoordinate? Coordinate { get; init; }

    /// <summary>Who may use it: all of them, in place of those who might until now. Null keeps them.</summary>
    [JsonPropertyName("range")]
    public WeComMeetingRoomRange? Range { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"MeetingRoomId = {MeetingRoomId}, Name = {Name}, Capacity = {Capacity}, City = {City}, Building = {Building}, Floor = {Floor}");
        builder.Append(CultureInfo.InvariantCulture, $", Equipment = {Equipment?.Count}, Coordinate = {Coordinate}, Range = {Range}");
        return true;
    }
}
