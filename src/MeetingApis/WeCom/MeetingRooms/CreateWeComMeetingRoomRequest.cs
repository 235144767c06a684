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

    /// <summary>How many people it seats, at least 1.</summary>
    [JsonPropertyName("capacity")]
    public required int Capacity { get; init; }

    /// <summary>The city. Goes together with <see cref="Building"/> and <see cref="Floor"/>. Null for a room whose place is not said.</summary>
    [JsonPropertyName("city")]
    public string? City { get; init; }

    /// <summary>The building. Goes together with <see cref="City"/> and <see cref="Floor"/>.</summary>
    [JsonPropertyName("building")]
    public string? Building { get; init; }

    /// <summary>The floor. Goes together with <see cref="City"/> and <see cref="Building"/>.</summary>
    [JsonPropertyName("floor")]
    public string? Floor { get; init; }

    /// <summary>What it is equipped with. Null or empty for nothing.</summary>
    [JsonPropertyName("equipment")]
    public IReadOnlyList<WeComMeetingRoomEquipment>? Equipment { get; init; }

    /// <summary>Where the building stands. Null leaves it open.</summary>
    [JsonPropertyName("coordinate")]
    public WeComMeetingRoomCoordinate? Coordinate { get; init; }

    /// <summary>Who may use it. Null lets the whole organisation.</summary>
    [JsonPropertyName("range")]
    public WeComMeetingRoomRange? Range { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Name = {Name}, Capacity = {Capacity}, City = {City}, Building = {Building}, Floor = {Floor}, Equipment = {Equipment?.Count}, Coordinate = {Coordinate}");
        builder.Append(CultureInfo.InvariantCulture, $", Range = {Range}");
        return true;
    }
}
