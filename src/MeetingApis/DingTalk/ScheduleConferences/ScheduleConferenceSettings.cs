using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>The settings of a scheduled conference. A null setting is left to DingTalk.</summary>
public sealed partial record ScheduleConferenceSettings
{
    /// <summary>The host's union id.</summary>
    [JsonPropertyName("hostUnionId")]
    public string? HostUnionId { get; init; }

    /// <summary>The co-hosts' union ids.</summary>
    [JsonPropertyName("cohostUnionIds")]
    public IReadOnlyList<string>? CohostUnionIds { get; init; }

    /// <summary>The only organisation (corpId) whose people may join. Null or empty does not restrict.</summary>
    [JsonPropertyName("confAllowedCorpId")]
    public string? ConfAllowedCorpId { get; init; }

    /// <summary>Whether the conference is locked, so that nobody else can join.</summary>
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

    /// <summary>Waiting room, chat, names, apps and recordings (moziConfVirtualExtraSetting).</summary>
    [JsonPropertyName("moziConfVirtualExtraSetting")]
    public ScheduleConferenceExtraSettings? ExtraSettings { get; init; }

    /// <summary>Recording in the cloud from the start (moziConfOpenRecordSetting).</summary>
    [JsonPropertyName("moziConfOpenRecordSetting")]
    public ScheduleConferenceRecordSettings? RecordSettings { get; init; }

    /// <summary>Notes written by the AI assistant (aiAgentSummarySetting).</summary>
    [JsonPropertyName("aiAgentSummarySetting")]
    public ScheduleConferenceSummarySettings? SummarySettings { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"HostUnionId = {HostUnionId}, CohostUnionIds = {CohostUnionIds?.Count}, ConfAllowedCorpId = {ConfAllowedCorpId}, LockRoom = {LockRoom}");
        builder.Append($", ScreenShareForbidden = {ScreenShareForbidden}, MuteOnJoin = {MuteOnJoin}, ExtraSettings = {ExtraSettings}, RecordSettings = {RecordSettings}");
        builder.Append($", SummarySettings = {SummarySettings}");
        return true;
    }
}
