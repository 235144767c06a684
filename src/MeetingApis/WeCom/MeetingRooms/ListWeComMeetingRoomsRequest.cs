using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The meeting rooms to list. A null property does not restrict the list.</summary>
public sealed partial record ListWeComMeetingRoomsRequest
{
    /// <summary>Lists only rooms in this city.</summary>
    [JsonPropertyName("city")]
    public string? City { get; init; }

    /// <summary>Lists only rooms in this building; requires <see cref="City"/>.</summary>
    [JsonPropertyName("building")]
    public string? Building { get; init; }

    /// <summary>Lists only rooms on this floor; requires <see cref="City"/> and <see cref="Building"/>.</summary>
    [JsonPropertyName("floor")]
    public string? Floor { get; init; }

    /// <summary>Lists only rooms with this equipment. Null or empty does not restrict.</summary>
    [JsonPropertyName("equipment")]
    public IReadOnlyList<WeComMeetingRoomEquipment>? Equipment { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"City = {City}, Building = {Building}, Floor = {Floor}, Equipment = {Equipment?.Count}");
        return true;
    }
}
