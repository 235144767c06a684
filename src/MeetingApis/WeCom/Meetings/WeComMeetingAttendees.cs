using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The attendees of a meeting.</summary>
public sealed record WeComMeetingAttendees
{
    /// <summary>Members of the organisation. Empty when there are none.</summary>
    [JsonPropertyName("member")]
    public IReadOnlyList<WeComMeetingMember> Members { get => field ?? []; init; }

    /// <summary>External contacts who are in the meeting. People who joined from WeChat are not among them. Empty when there are none.</summary>
    [JsonPropertyName("tmp_external_user")]
    public IReadOnlyList<WeComMeetingExternalUser> ExternalUsers { get => field ?? []; init; }

    /// <summary>Meeting-room devices. No page mentions them, but the vendor's responses are known to contain them. Empty when there are none.</summary>
    [JsonPropertyName("device")]
    public IReadOnlyList<WeComMeetingDevice> Devices { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Members = {Members.Count}, ExternalUsers = {ExternalUsers.Count}, Devices = {Devices.Count}");
        return true;
    }
}
