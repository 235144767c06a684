using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>Further settings of a scheduled conference.</summary>
public sealed record ScheduleConferenceExtraSettingsInfo
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

    /// <summary>The extension apps (moziConfExtensionAppSettings). Empty when there are none.</summary>
    [JsonPropertyName("moziConfExtensionAppSettings")]
    public IReadOnlyList<ScheduleConferenceExtensionAppInfo> ExtensionApps { get => field ?? []; init; }

    /// <summary>Whether people may join in a browser without an account.</summary>
    [JsonPropertyName("enableWebAnonymousJoin")]
    public bool? EnableWebAnonymousJoin { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"WaitingRoom = {WaitingRoom}, JoinBeforeHost = {JoinBeforeHost}, EnableChat = {EnableChat}, LockNick = {LockNick}");
        builder.Append(CultureInfo.InvariantCulture, $", LockMediaStatusMicMute = {LockMediaStatusMicMute}, ExtensionApps = {ExtensionApps.Count}, EnableWebAnonymousJoin = {EnableWebAnonymousJoin}");
        return true;
    }
}
