using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The video conference that belongs to a calendar event.</summary>
public sealed record DingTalkCalendarOnlineMeetingInfo
{
    /// <summary>The kind of conference.</summary>
    [JsonPropertyName("type")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkOnlineMeetingType>))]
    public DingTalkOnlineMeetingType? Type { get; init; }

    /// <summary>
    /// The id of the scheduled conference (conferenceId), a UUID. It is not the id of a conference that was held:
    /// <see cref="IDingTalkScheduleConferencesApi.ListHistoryAsync"/> finds that one by this id. The conference cannot be
    /// cancelled by this id; cancel the event instead.
    /// </summary>
    [JsonPropertyName("conferenceId")]
    public string? ScheduleConferenceId { get; init; }

    /// <summary>The link for joining, sometimes one that opens DingTalk (<c>dingtalk://</c>). Anyone who has it can join, so it prints as <c>***</c>.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; init; }

    /// <summary>Further facts. Null when DingTalk sent none, as after a change of the event.</summary>
    [JsonPropertyName("extraInfo")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkCalendarOnlineMeetingExtraInfo>))]
    public DingTalkCalendarOnlineMeetingExtraInfo? ExtraInfo { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"Type = {Type}, ScheduleConferenceId = {ScheduleConferenceId}, Url = {Masked.Text(Url)}, ExtraInfo = {ExtraInfo}");
        return true;
    }
}
