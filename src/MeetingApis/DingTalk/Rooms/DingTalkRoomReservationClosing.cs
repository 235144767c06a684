using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>When and why a meeting room cannot be reserved.</summary>
public sealed record DingTalkRoomReservationClosing
{
    /// <summary>The time from which the room cannot be reserved.</summary>
    [JsonPropertyName("taskStartTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? TaskStartTime { get; init; }

    /// <summary>
    /// The time until which the room cannot be reserved. In the vendor's example this time is before the start. Null means
    /// forever, or that the time cannot be read: <see cref="MeetingResponse.UnreadFields"/> tells the two apart.
    /// </summary>
    [JsonPropertyName("taskEndTime")]
    [JsonConverter(typeof(UnixMillisecondsConverter))]
    public DateTimeOffset? TaskEndTime { get; init; }

    /// <summary>The reason, for people.</summary>
    [JsonPropertyName("closeReason")]
    public string? CloseReason { get; init; }

    /// <summary>The union id of the person to contact.</summary>
    [JsonPropertyName("contactUnionId")]
    public string? ContactUnionId { get; init; }

    /// <summary>The name of the person to contact.</summary>
    [JsonPropertyName("contactNick")]
    public string? ContactNick { get; init; }

    /// <summary>Whether people who have reserved the room are told.</summary>
    [JsonPropertyName("sendNotify")]
    public bool? SendNotify { get; init; }
}
