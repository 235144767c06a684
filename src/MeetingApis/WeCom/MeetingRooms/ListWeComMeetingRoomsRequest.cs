using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>Which meeting rooms to list. What is null does not narrow the list.</summary>
public sealed partial record ListWeComMeetingRoomsRequest
{
    /// <summary>Rooms in this city.</summary>
    [JsonPropertyName("city")]
    public string? City { get; init; }

    /// <summary>Rooms in this building; needs <see cref="City"/>.</summary>
    [JsonPropertyName("building")]
    public string? Building { get; init; }

    /// <summary>Rooms on this floor; needs <see cref="City"/> and <see cref="Building"/>.</summary>
    [JsonPropertyName("floor")]
    public string? Floor { get; init; }

    /// <summary>Rooms that are equipped with this. Null or empty for any.</summary>
    [JsonPropertyName("equipment")]
    public IReadOnlyList<WeComMeetingRoomEquipment>? Equipment { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"City = {City}, Building = {Building}, Floor = {Floor}, Equipment = {Equipment?.Count}");
        return true;
    }
}
