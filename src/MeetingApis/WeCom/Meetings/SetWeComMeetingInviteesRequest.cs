using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>Who is to be invited to a meeting.</summary>
public sealed partial record SetWeComMeetingInviteesRequest
{
    /// <summary>The meeting's id.</summary>
    [JsonPropertyName("meetingid")]
    public required string MeetingId { get; init; }

    /// <summary>
    /// All who are to be invited, each once, the meeting's administrator among them; at most 2,000, and no more than the
    /// organisation's largest meeting room (在线会议室) holds. Whoever is not in the list is invited no longer.
    /// </summary>
    [JsonPropertyName("invitees")]
    public required IReadOnlyList<WeComMeetingInvitee> Invitees { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"MeetingId = {MeetingId}, Invitees = {Invitees?.Count}");
        return true;
    }
}
