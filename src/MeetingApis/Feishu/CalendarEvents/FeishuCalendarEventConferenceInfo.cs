using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The video conference of an event.</summary>
public sealed record FeishuCalendarEventConferenceInfo
{
    /// <summary>
    /// The provider, or <see cref="FeishuEventConferenceType.None"/>. Null means that Feishu has not created a meeting yet,
    /// which it does when the first attendee is added, or that the provider cannot be read:
    /// <see cref="MeetingResponse.UnreadFields"/> tells the two apart.
    /// </summary>
    [JsonPropertyName("vc_type")]
    [JsonConverter(typeof(StringCodeConverter<FeishuEventConferenceType>))]
    public FeishuEventConferenceType? Type { get; init; }

    /// <summary>The icon of another provider's conference. Null means <see cref="FeishuEventConferenceIcon.Default"/>, or that it cannot be read: <see cref="MeetingResponse.UnreadFields"/> tells the two apart.</summary>
    [JsonPropertyName("icon_type")]
    [JsonConverter(typeof(StringCodeConverter<FeishuEventConferenceIcon>))]
    public FeishuEventConferenceIcon? Icon { get; init; }

    /// <summary>The text of another provider's conference. Null or empty when there is none.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The link for joining. Anyone who has it can join, so it prints as <c>***</c>.</summary>
    [JsonPropertyName("meeting_url")]
    public string? MeetingUrl { get; init; }

    /// <summary>
    /// The settings of Feishu's own meeting. Null if the identity that calls may not change the event, if the call did not
    /// ask for them (<see cref="GetFeishuCalendarEventRequest.NeedMeetingSettings"/>), and in lists.
    /// </summary>
    [JsonPropertyName("meeting_settings")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuCalendarEventMeetingSettingsInfo>))]
    public FeishuCalendarEventMeetingSettingsInfo? MeetingSettings { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"Type = {Type}, Icon = {Icon}, Description = {Description}, MeetingUrl = {Masked.Text(MeetingUrl)}, MeetingSettings = {MeetingSettings}");
        return true;
    }
}
