using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The new settings of a scheduled conference.</summary>
public sealed partial record UpdateScheduleConferenceSettingsRequest
{
    /// <summary>The union id of the person who scheduled the conference. It is not a user id.</summary>
    [JsonPropertyName("creatorUnionId")]
    public required string CreatorUnionId { get; init; }

    /// <summary>The id that scheduling returned. It is neither the id of a conference that was held (conferenceId) nor the room code.</summary>
    [JsonPropertyName("scheduleConferenceId")]
    public required string ScheduleConferenceId { get; init; }

    /// <summary>
    /// The settings (scheduleConfSettingModel), as on creating, with two differences: the waiting room is
    /// <see cref="DingTalkWaitingRoomMode.Off"/> or <see cref="DingTalkWaitingRoomMode.On"/>, and
    /// <see cref="ScheduleConferenceSummarySettings.AllowParticipantShowAiAgentRecord"/> must be null. Null sends none.
    /// </summary>
    [JsonPropertyName("scheduleConfSettingModel")]
    public ScheduleConferenceSettings? Settings { get; init; }
}
