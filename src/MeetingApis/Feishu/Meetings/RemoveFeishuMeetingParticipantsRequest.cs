using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The users to remove from a meeting.</summary>
public sealed partial record RemoveFeishuMeetingParticipantsRequest
{
    /// <summary>The users to remove, 1 or more. The page names no maximum.</summary>
    [JsonPropertyName("kickout_users")]
    public required IReadOnlyList<FeishuMeetingUser> KickoutUsers { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"KickoutUsers = {KickoutUsers?.Count}");
        return true;
    }
}
