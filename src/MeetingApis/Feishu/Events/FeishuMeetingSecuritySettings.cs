using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Who may join the meeting of an event.</summary>
public sealed record FeishuMeetingSecuritySettings
{
    /// <summary>Who may join.</summary>
    [JsonPropertyName("security_level")]
    public FeishuMeetingSecurityLevel? SecurityLevel { get; init; }

    /// <summary>The ids of the groups that may join. Empty when there are none.</summary>
    [JsonPropertyName("group_ids")]
    public IReadOnlyList<string> GroupIds { get => field ?? []; init; }

    /// <summary>The users who may join. Empty when there are none.</summary>
    [JsonPropertyName("user_ids")]
    public IReadOnlyList<FeishuEventUserIds> UserIds { get => field ?? []; init; }

    /// <summary>The ids of the rooms that may join. Empty when there are none.</summary>
    [JsonPropertyName("room_ids")]
    public IReadOnlyList<string> RoomIds { get => field ?? []; init; }

    /// <summary>Whether only the users and groups named here may join.</summary>
    [JsonPropertyName("has_set_security_contacts_and_group")]
    public bool? HasSetSecurityContactsAndGroup { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"SecurityLevel = {SecurityLevel}, GroupIds = {GroupIds.Count}, UserIds = {UserIds.Count}, RoomIds = {RoomIds.Count}, HasSetSecurityContactsAndGroup = {HasSetSecurityContactsAndGroup}");
        return true;
    }
}
