using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A period in which a meeting room is busy.</summary>
public sealed record DingTalkRoomBusyTime
{
    /// <summary>Whether the room is taken, or the booking waits for approval.</summary>
    [JsonPropertyName("status")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkBusyStatus>))]
    public DingTalkBusyStatus? Status { get; init; }

    /// <summary>The id of the event that takes the room.</summary>
    [JsonPropertyName("eventId")]
    public string? EventId { get; init; }

    /// <summary>The organizer of that event. Null when DingTalk sent none.</summary>
    [JsonPropertyName("organizer")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkRoomBusyTimeOrganizer>))]
    public DingTalkRoomBusyTimeOrganizer? Organizer { get; init; }

    /// <summary>When the period begins.</summary>
    [JsonPropertyName("start")]
    [JsonConverter(typeof(DingTalkFreeBusyTimeConverter))]
    [NeverNull]
    public DingTalkFreeBusyTime? Start { get; init; }

    /// <summary>When the period ends.</summary>
    [JsonPropertyName("end")]
    [JsonConverter(typeof(DingTalkFreeBusyTimeConverter))]
    [NeverNull]
    public DingTalkFreeBusyTime? End { get; init; }
}
