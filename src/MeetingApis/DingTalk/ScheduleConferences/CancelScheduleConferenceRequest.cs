using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A scheduled conference to call off.</summary>
public sealed partial record CancelScheduleConferenceRequest
{
    /// <summary>The id that scheduling returned. Not the id of a conference that was held (conferenceId), and not the room code.</summary>
    [JsonPropertyName("scheduleConferenceId")]
    public required string ScheduleConferenceId { get; init; }

    /// <summary>The union id of who scheduled the conference; not a user id.</summary>
    [JsonPropertyName("creatorUnionId")]
    public required string CreatorUnionId { get; init; }
}
