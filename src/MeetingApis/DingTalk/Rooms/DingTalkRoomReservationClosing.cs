using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>When and why a meeting room cannot be reserved.</summary>
public sealed record DingTalkRoomReservationClosing
{
    /// <summary>From when on.</summary>
    [JsonPropertyName("taskStartTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? TaskStartTime { get; init; }

    /// <summary>Until when; the vendor's example holds a time before the start. Null is forever.</summary>
    [JsonPropertyName("taskEndTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? TaskEndTime { get; init; }

    /// <summary>Why, for people.</summary>
    [JsonPropertyName("closeReason")]
    public string? CloseReason { get; init; }

    /// <summary>The union id of whom to ask.</summary>
    [JsonPropertyName("contactUnionId")]
    public string? ContactUnionId { get; init; }

    /// <summary>The name of whom to ask.</summary>
    [JsonPropertyName("contactNick")]
    public string? ContactNick { get; init; }

    /// <summary>Whether those who have reserved the room are told.</summary>
    [JsonPropertyName("sendNotify")]
    public bool? SendNotify { get; init; }
}
