using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The settings of a scheduled conference that DingTalk returns. It does not return recording, the AI assistant's notes and pushes.</summary>
public sealed record ScheduleConferenceSettingsInfo
{
    /// <summary>The host's union id.</summary>
    [JsonPropertyName("hostUnionId")]
    public string? HostUnionId { get; init; }

    /// <summary>The co-hosts' union ids. Empty when there are none.</summary>
    [JsonPropertyName("cohostUnionIds")]
    public IReadOnlyList<string> CohostUnionIds { get => field ?? []; init; }

    /// <summary>The only organisation (corpId) whose people may join. Null or empty means that nobody is kept out.</summary>
    [JsonPropertyName("confAllowedCorpId")]
    [NeverNull]
    public string? ConfAllowedCorpId { get; init; }

    /// <summary>Whether the conference is locked.</summary>
    [JsonPropertyName("lockRoom")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? LockRoom { get; init; }

    /// <summary>Whether sharing the screen is forbidden.</summary>
    [JsonPropertyName("screenShareForbidden")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? ScreenShareForbidden { get; init; }

    /// <summary>Whether people are muted when they join.</summary>
    [JsonPropertyName("muteOnJoin")]
    public DingTalkMuteOnJoinMode? MuteOnJoin { get; init; }

    /// <summary>Waiting room, chat, names and apps (moziConfVirtualExtraSetting). Null when DingTalk sent none.</summary>
    [JsonPropertyName("moziConfVirtualExtraSetting")]
    [JsonConverter(typeof(LenientObjectConverter<ScheduleConferenceExtraSettingsInfo>))]
    public ScheduleConferenceExtraSettingsInfo? ExtraSettings { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"HostUnionId = {HostUnionId}, CohostUnionIds = {CohostUnionIds.Count}, ConfAllowedCorpId = {ConfAllowedCorpId}, LockRoom = {LockRoom}");
        builder.Append(CultureInfo.InvariantCulture, $", ScreenShareForbidden = {ScreenShareForbidden}, MuteOnJoin = {MuteOnJoin}, ExtraSettings = {ExtraSettings}");
        return true;
    }
}
