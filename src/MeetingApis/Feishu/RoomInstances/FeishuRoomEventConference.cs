using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The video conference of an event that occupies a room.</summary>
public sealed record FeishuRoomEventConference
{
    /// <summary>The provider of the video conference, or <see cref="FeishuEventConferenceType.None"/>.</summary>
    [JsonPropertyName("vc_type")]
    [JsonConverter(typeof(StringCodeConverter<FeishuEventConferenceType>))]
    public FeishuEventConferenceType? Type { get; init; }

    /// <summary>The icon that is shown. Only for <see cref="FeishuEventConferenceType.ThirdParty"/>.</summary>
    [JsonPropertyName("icon_type")]
    [JsonConverter(typeof(StringCodeConverter<FeishuEventConferenceIcon>))]
    public FeishuEventConferenceIcon? Icon { get; init; }

    /// <summary>The text that is shown. Only for <see cref="FeishuEventConferenceType.ThirdParty"/>.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The link for joining. Anyone who has it can join, so it prints as <c>***</c>.</summary>
    [JsonPropertyName("meeting_url")]
    public string? MeetingUrl { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"Type = {Type}, Icon = {Icon}, Description = {Description}, MeetingUrl = {Masked.Text(MeetingUrl)}");
        return true;
    }
}
