using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>How a scheduled conference is held.</summary>
public sealed record GetScheduleConferenceSettingsResponse : MeetingResponse
{
    /// <summary>The settings (scheduleConfSettingModel). Null where DingTalk sent none.</summary>
    [JsonPropertyName("scheduleConfSettingModel")]
    [JsonConverter(typeof(LenientObjectConverter<ScheduleConferenceSettingsInfo>))]
    public ScheduleConferenceSettingsInfo? Settings { get; init; }
}
