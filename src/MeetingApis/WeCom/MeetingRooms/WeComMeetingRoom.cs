using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom;

/// <summary>A meeting room (会议室).</summary>
public sealed record WeComMeetingRoom
{
    /// <summary>The room's id, a number.</summary>
    [JsonPropertyName("meetingroom_id")]
    public string? MeetingRoomId { get; init; }

    /// <summary>The room's name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The number of seats.</summary>
    [JsonPropertyName("capacity")]
    public int? Capacity { get; init; }

    /// <summary>The city.</summary>
    [JsonPropertyName("city")]
    public string? City { get; init; }

    /// <summary>The building.</summary>
    [JsonPropertyName("building")]
    public string? Building { get; init; }

    /// <summary>The floor.</summary>
    [JsonPropertyName("floor")]
    public string? Floor { get; init; }

    /// <summary>The room's equipment. Empty when there is none.</summary>
    [JsonPropertyName("equipment")]
    public IReadOnlyList<WeComMeetingRoomEquipment> Equipment { get => field ?? []; init; }

    /// <summary>The location of the building.</summary>
    [JsonPropertyName("coordinate")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMeetingRoomCoordinate>))]
    public WeComMeetingRoomCoordinate? Coordinate { get; init; }

    /// <summary>Whether bookings need approval. Such a room cannot be booked through the API. Null means false.</summary>
    [JsonPropertyName("need_approval")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    [NeverNull]
    public bool? NeedApproval { get; init; }

    /// <summary>Who may use the room. WeCom returns it to its own meeting-room app only; null for all other apps.</summary>
    [JsonPropertyName("range")]
    [JsonConverter(typeof(LenientObjectConverter<WeComMeetingRoomRangeInfo>))]
    public WeComMeetingRoomRangeInfo? Range { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"MeetingRoomId = {MeetingRoomId}, Name = {Name}, Capacity = {Capacity}, City = {City}, Building = {Building}, Floor = {Floor}");
        builder.Append(CultureInfo.InvariantCulture, $", Equipment = {Equipment.Count}, Coordinate = {Coordinate}, NeedApproval = {NeedApproval}, Range = {Range}");
        return true;
    }
}
