using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Settings of a meeting to reserve or to change. In a change, a null setting keeps its value. In a new reservation, Feishu chooses the value.</summary>
public sealed partial record FeishuReserveMeetingSettings
{
    /// <summary>The meeting's topic. Null keeps it; empty removes it.</summary>
    [JsonPropertyName("topic")]
    public string? Topic { get; init; }

    /// <summary>
    /// Who may do what in the meeting. If there are several rules for one permission, any of them grants it. Null keeps
    /// the rules; a list replaces them all; an empty one removes them.
    /// </summary>
    [JsonPropertyName("action_permissions")]
    public IReadOnlyList<ReserveActionPermission>? ActionPermissions { get; init; }

    /// <summary>Whether the meeting begins as a conference or as a call. Null keeps it.</summary>
    [JsonPropertyName("meeting_initial_type")]
    public FeishuReserveMeetingInitialType? MeetingInitialType { get; init; }

    /// <summary>Whether other systems can join (互通). In closed beta. Feishu does not change it once the reservation exists. Null keeps it.</summary>
    [JsonPropertyName("meeting_connect")]
    public bool? MeetingConnect { get; init; }

    /// <summary>The person whom a one-to-one call rings. Null keeps it.</summary>
    [JsonPropertyName("call_setting")]
    public ReserveCallSetting? CallSetting { get; init; }

    /// <summary>Whether recording starts with the meeting, in Feishu's own meetings. False in a new reservation; not possible in a one-to-one call. Null keeps it.</summary>
    [JsonPropertyName("auto_record")]
    public bool? AutoRecord { get; init; }

    /// <summary>The designated hosts, at most 10. Null keeps them; a list replaces them all; an empty one removes them.</summary>
    [JsonPropertyName("assign_host_list")]
    public IReadOnlyList<ReserveAssignHost>? AssignHostList { get; init; }

    /// <summary>
    /// Meeting password, 4 to 9 digits. Empty means no password and removes an existing one. For a new meeting, null
    /// follows the owner's personal setting. For a change, the page says both that null keeps the password and that the
    /// personal setting decides, so set it if it matters.
    /// </summary>
    [JsonPropertyName("password")]
    public string? Password { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"Topic = {Topic}, ActionPermissions = {ActionPermissions?.Count}, MeetingInitialType = {MeetingInitialType}, MeetingConnect = {MeetingConnect}, CallSetting = {CallSetting}, AutoRecord = {AutoRecord}, AssignHostList = {AssignHostList?.Count}, Password = {Masked.Text(Password)}");
        return true;
    }
}
