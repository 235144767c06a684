using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The users to call into a meeting.</summary>
public sealed partial record InviteToFeishuMeetingRequest
{
    /// <summary>The users to call, 1 to 10.</summary>
    [JsonPropertyName("invitees")]
    public required IReadOnlyList<FeishuMeetingUser> Invitees { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Invitees = {Invitees?.Count}");
        return true;
    }
}
