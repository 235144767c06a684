using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The ids of the conference that an event is about.</summary>
public sealed record DingTalkEventConferenceIds
{
    /// <summary>The id of the conference that is or was held.</summary>
    [JsonPropertyName("conferenceId")]
    public string? ConferenceId { get; init; }

    /// <summary>The id of the scheduled conference. Null or empty when the conference was not scheduled.</summary>
    [JsonPropertyName("scheduleConferenceId")]
    public string? ScheduleConferenceId { get; init; }
}
