using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The new invitees of a meeting.</summary>
public sealed partial record SetWeComMeetingInviteesRequest
{
    /// <summary>The meeting's id.</summary>
    [JsonPropertyName("meetingid")]
    public required string MeetingId { get; init; }

    /// <summary>
    /// All invitees, each once, including the meeting's administrator; at most 2,000, and no more than the
    /// organisation's largest meeting room (在线会议室) holds. Members who are not in the list are no longer invited.
    /// </summary>
    [JsonPropertyName("invitees")]
    public required IReadOnlyList<WeComMeetingInvitee> Invitees { get; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"MeetingId = {MeetingId}, Invitees = {Invitees?.Count}");
        return true;
    }
}
