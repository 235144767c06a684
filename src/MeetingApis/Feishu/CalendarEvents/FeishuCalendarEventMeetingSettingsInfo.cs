using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary>The settings of Feishu's own meeting in an event that was read.</summary>
public sealed record FeishuCalendarEventMeetingSettingsInfo
{
    /// <summary>The meeting's owner, by an id of the kind that the call asks for.</summary>
    [JsonPropertyName("owner_id")]
    public string? OwnerId { get; init; }

    /// <summary>Who may join.</summary>
    [JsonPropertyName("join_meeting_permission")]
    [JsonConverter(typeof(StringCodeConverter<FeishuCalendarEventJoinPermission>))]
    public FeishuCalendarEventJoinPermission? JoinMeetingPermission { get; init; }

    /// <summary>The meeting's password, 4 to 9 digits. Null or empty when there is none; not every organisation has it yet. A secret: it prints as <c>***</c>.</summary>
    [JsonPropertyName("password")]
    public string? Password { get; init; }

    /// <summary>The designated hosts, by ids of the kind that the call asks for. Empty when there are none.</summary>
    [JsonPropertyName("assign_hosts")]
    public IReadOnlyList<string> AssignHosts { get => field ?? []; init; }

    /// <summary>Whether recording starts with the meeting.</summary>
    [JsonPropertyName("auto_record")]
    public bool? AutoRecord { get; init; }

    /// <summary>Whether people wait in a lobby until somebody lets them in.</summary>
    [JsonPropertyName("open_lobby")]
    public bool? OpenLobby { get; init; }

    /// <summary>Whether attendees can start the meeting.</summary>
    [JsonPropertyName("allow_attendees_start")]
    public bool? AllowAttendeesStart { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"OwnerId = {OwnerId}, JoinMeetingPermission = {JoinMeetingPermission}, Password = {Masked.Text(Password)}, AssignHosts = {AssignHosts.Count}");
        builder.Append(CultureInfo.InvariantCulture, $", AutoRecord = {AutoRecord}, OpenLobby = {OpenLobby}, AllowAttendeesStart = {AllowAttendeesStart}");
        return true;
    }
}
