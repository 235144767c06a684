using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The video conference of an event to create or to change.</summary>
public sealed partial record FeishuCalendarEventConference
{
    /// <summary>
    /// The provider, or <see cref="FeishuEventConferenceType.None"/> for an event without a video conference. In a new
    /// event, null makes Feishu create a meeting of its own when the first attendee is added, and ignore the other
    /// properties, so none may be set beside it. In a change, null keeps it.
    /// </summary>
    [JsonPropertyName("vc_type")]
    public FeishuEventConferenceType? Type { get; init; }

    /// <summary>The icon, of another provider's conference only. Null means <see cref="FeishuEventConferenceIcon.Default"/>, or keeps it in a change.</summary>
    [JsonPropertyName("icon_type")]
    public FeishuEventConferenceIcon? Icon { get; init; }

    /// <summary>The text, of another provider's conference only; at most 500 characters. Empty means Feishu's own text. Null means the same, or keeps it in a change.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The link, of another provider's conference only; 1 to 2000 characters. Null for none, or keeps it in a change. Anyone who has it can join, so it prints as <c>***</c>.</summary>
    [JsonPropertyName("meeting_url")]
    public string? MeetingUrl { get; init; }

    /// <summary>The settings of Feishu's own meeting, which only somebody who may change the event can set. Null leaves them to Feishu, or keeps them in a change.</summary>
    [JsonPropertyName("meeting_settings")]
    public FeishuCalendarEventMeetingSettings? MeetingSettings { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"Type = {Type}, Icon = {Icon}, Description = {Description}, MeetingUrl = {Masked.Text(MeetingUrl)}, MeetingSettings = {MeetingSettings}");
        return true;
    }
}
