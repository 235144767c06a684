using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The settings of a reserved meeting. The password is in <see cref="Reserve.Password"/>.</summary>
public sealed record FeishuReserveMeetingSettingsInfo
{
    /// <summary>The meeting's topic. Null or empty when there is none.</summary>
    [JsonPropertyName("topic")]
    public string? Topic { get; init; }

    /// <summary>Who may do what in the meeting. If there are several rules for one permission, any of them grants it. Empty for no rules.</summary>
    [JsonPropertyName("action_permissions")]
    public IReadOnlyList<ReserveActionPermissionInfo> ActionPermissions { get => field ?? []; init; }

    /// <summary>Whether the meeting begins as a conference or as a call.</summary>
    [JsonPropertyName("meeting_initial_type")]
    public FeishuReserveMeetingInitialType? MeetingInitialType { get; init; }

    /// <summary>Whether other systems can join (互通). In closed beta.</summary>
    [JsonPropertyName("meeting_connect")]
    public bool? MeetingConnect { get; init; }

    /// <summary>The person whom a one-to-one call rings. Null for a conference.</summary>
    [JsonPropertyName("call_setting")]
    [JsonConverter(typeof(LenientObjectConverter<ReserveCallSettingInfo>))]
    public ReserveCallSettingInfo? CallSetting { get; init; }

    /// <summary>Whether recording starts with the meeting.</summary>
    [JsonPropertyName("auto_record")]
    public bool? AutoRecord { get; init; }

    /// <summary>The designated hosts. Empty when there are none.</summary>
    [JsonPropertyName("assign_host_list")]
    public IReadOnlyList<ReserveAssignHost> AssignHostList { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Topic = {Topic}, ActionPermissions = {ActionPermissions.Count}, MeetingInitialType = {MeetingInitialType}, MeetingConnect = {MeetingConnect}");
        builder.Append(CultureInfo.InvariantCulture, $", CallSetting = {CallSetting}, AutoRecord = {AutoRecord}, AssignHostList = {AssignHostList.Count}");
        return true;
    }
}
