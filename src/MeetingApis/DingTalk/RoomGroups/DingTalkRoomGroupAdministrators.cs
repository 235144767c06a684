using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A group of meeting rooms with its administrators.</summary>
public sealed record DingTalkRoomGroupAdministrators
{
    /// <summary>The group's id; a string of digits, not a number.</summary>
    [JsonPropertyName("groupId")]
    public string? GroupId { get; init; }

    /// <summary>The group's name.</summary>
    [JsonPropertyName("groupName")]
    public string? GroupName { get; init; }

    /// <summary>The administrators (groupAdmins). Empty when there are none.</summary>
    [JsonPropertyName("groupAdmins")]
    public IReadOnlyList<DingTalkRoomGroupAdministrator> Administrators { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"GroupId = {GroupId}, GroupName = {GroupName}, Administrators = {Administrators.Count}");
        return true;
    }
}
