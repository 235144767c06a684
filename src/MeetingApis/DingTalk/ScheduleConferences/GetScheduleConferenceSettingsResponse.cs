using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The settings of a scheduled conference.</summary>
public sealed record GetScheduleConferenceSettingsResponse : MeetingResponse
{
    /// <summary>The settings (scheduleConfSettingModel). Null when DingTalk sent none.</summary>
    [JsonPropertyName("scheduleConfSettingModel")]
    [JsonConverter(typeof(LenientObjectConverter<ScheduleConferenceSettingsInfo>))]
    public ScheduleConferenceSettingsInfo? Settings { get; init; }
}
