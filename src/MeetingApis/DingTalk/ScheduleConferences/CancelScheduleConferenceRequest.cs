using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A scheduled conference to cancel.</summary>
public sealed partial record CancelScheduleConferenceRequest
{
    /// <summary>The id that scheduling returned. It is neither the id of a conference that was held (conferenceId) nor the room code.</summary>
    [JsonPropertyName("scheduleConferenceId")]
    public required string ScheduleConferenceId { get; init; }

    /// <summary>The union id of the person who scheduled the conference. It is not a user id.</summary>
    [JsonPropertyName("creatorUnionId")]
    public required string CreatorUnionId { get; init; }
}
