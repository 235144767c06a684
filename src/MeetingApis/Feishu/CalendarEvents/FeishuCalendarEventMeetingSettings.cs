using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The settings of Feishu's own meeting in an event. In a change, a null setting keeps its value.</summary>
public sealed partial record FeishuCalendarEventMeetingSettings
{
    /// <summary>
    /// The meeting's owner, a user of the same organisation, by an id of the kind that the call names. It has an effect only
    /// if the app calls with its own token, in a calendar of its own, the first time that the event becomes a meeting.
    /// </summary>
    [JsonPropertyName("owner_id")]
    public string? OwnerId { get; init; }

    /// <summary>Who may join. In a new event, null means <see cref="FeishuCalendarEventJoinPermission.Anyone"/>.</summary>
    [JsonPropertyName("join_meeting_permission")]
    public FeishuCalendarEventJoinPermission? JoinMeetingPermission { get; init; }

    /// <summary>
    /// The designated hosts, at most 10 users of the same organisation, by ids of the kind that the call names. Only the
    /// organiser can set them. In a calendar of the app, whose organiser is the app, Feishu refuses them
    /// (<see cref="FeishuErrorCodes.AppCannotAppointHosts"/>).
    /// </summary>
    [JsonPropertyName("assign_hosts")]
    public IReadOnlyList<string>? AssignHosts { get; init; }

    /// <summary>Whether recording starts with the meeting.</summary>
    [JsonPropertyName("auto_record")]
    public bool? AutoRecord { get; init; }

    /// <summary>Whether people wait in a lobby until somebody lets them in.</summary>
    [JsonPropertyName("open_lobby")]
    public bool? OpenLobby { get; init; }

    /// <summary>Whether attendees can start the meeting. It must be true in a calendar of the app: nobody else could start it.</summary>
    [JsonPropertyName("allow_attendees_start")]
    public bool? AllowAttendeesStart { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append($"OwnerId = {OwnerId}, JoinMeetingPermission = {JoinMeetingPermission}, AssignHosts = {AssignHosts?.Count}, AutoRecord = {AutoRecord}, OpenLobby = {OpenLobby}, AllowAttendeesStart = {AllowAttendeesStart}");
        return true;
    }
}
