using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Further settings of a scheduled conference and its recordings. A null setting is left to DingTalk.</summary>
public sealed partial record ScheduleConferenceExtraSettings
{
    /// <summary>Whether people wait until the host lets them in.</summary>
    [JsonPropertyName("waitingRoom")]
    public DingTalkWaitingRoomMode? WaitingRoom { get; init; }

    /// <summary>Whether people may come in before the host.</summary>
    [JsonPropertyName("joinBeforeHost")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? JoinBeforeHost { get; init; }

    /// <summary>Whether chat and interaction are available.</summary>
    [JsonPropertyName("enableChat")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? EnableChat { get; init; }

    /// <summary>Whether to prevent people from renaming themselves.</summary>
    [JsonPropertyName("lockNick")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? LockNick { get; init; }

    /// <summary>Whether to prevent people from unmuting themselves.</summary>
    [JsonPropertyName("lockMediaStatusMicMute")]
    [JsonConverter(typeof(NumericBooleanConverter))]
    public bool? LockMediaStatusMicMute { get; init; }

    /// <summary>The extension apps (moziConfExtensionAppSettings).</summary>
    [JsonPropertyName("moziConfExtensionAppSettings")]
    public IReadOnlyList<ScheduleConferenceExtensionApp>? ExtensionApps { get; init; }

    /// <summary>Whether people may join in a browser without an account.</summary>
    [JsonPropertyName("enableWebAnonymousJoin")]
    public bool? EnableWebAnonymousJoin { get; init; }

    /// <summary>Whether to push the recordings of all meetings. False pushes only those of meetings within the planned time.</summary>
    [JsonPropertyName("pushAllMeetingRecords")]
    public bool? PushAllMeetingRecords { get; init; }

    /// <summary>Whether to push a card with the minutes. Null means true.</summary>
    [JsonPropertyName("pushMinutesCard")]
    public bool? PushMinutesCard { get; init; }

    /// <summary>Whether to push a card with the cloud recording. Null means true.</summary>
    [JsonPropertyName("pushCloudRecordCard")]
    public bool? PushCloudRecordCard { get; init; }

    /// <summary>The union id of the owner of the minutes. Null means the creator.</summary>
    [JsonPropertyName("minutesOwnerUnionId")]
    public string? MinutesOwnerUnionId { get; init; }

    /// <summary>The union id of the owner of the cloud recording. Null means the creator.</summary>
    [JsonPropertyName("cloudRecordOwnerUnionId")]
    public string? CloudRecordOwnerUnionId { get; init; }

    /// <summary>The owner of the template that the summary of the minutes follows.</summary>
    [JsonPropertyName("minutesSummaryTemplateType")]
    public DingTalkSummaryTemplateType? MinutesSummaryTemplateType { get; init; }

    /// <summary>The template's id, of the kind that <see cref="MinutesSummaryTemplateType"/> says, for example <c>default</c>.</summary>
    [JsonPropertyName("minutesSummaryTemplateId")]
    public string? MinutesSummaryTemplateId { get; init; }

    /// <summary>
    /// The version of your own template. It has an effect only with <see cref="DingTalkSummaryTemplateType.Custom"/>,
    /// although the page's example sends it without.
    /// </summary>
    [JsonPropertyName("minutesSummaryDiyTemplateVersion")]
    public string? MinutesSummaryDiyTemplateVersion { get; init; }

    /// <summary>Whether to hide the name of the person who started the recording. Null means false.</summary>
    [JsonPropertyName("hiddenOwnerNick")]
    public bool? HiddenOwnerNick { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"WaitingRoom = {WaitingRoom}, JoinBeforeHost = {JoinBeforeHost}, EnableChat = {EnableChat}, LockNick = {LockNick}");
        builder.Append($", LockMediaStatusMicMute = {LockMediaStatusMicMute}, ExtensionApps = {ExtensionApps?.Count}, EnableWebAnonymousJoin = {EnableWebAnonymousJoin}");
        builder.Append($", PushAllMeetingRecords = {PushAllMeetingRecords}, PushMinutesCard = {PushMinutesCard}, PushCloudRecordCard = {PushCloudRecordCard}");
        builder.Append($", MinutesOwnerUnionId = {MinutesOwnerUnionId}, CloudRecordOwnerUnionId = {CloudRecordOwnerUnionId}");
        builder.Append($", MinutesSummaryTemplateType = {MinutesSummaryTemplateType}, MinutesSummaryTemplateId = {MinutesSummaryTemplateId}");
        builder.Append($", MinutesSummaryDiyTemplateVersion = {MinutesSummaryDiyTemplateVersion}, HiddenOwnerNick = {HiddenOwnerNick}");
        return true;
    }
}
