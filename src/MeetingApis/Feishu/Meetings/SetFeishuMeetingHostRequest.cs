using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>The new host of a meeting.</summary>
public sealed partial record SetFeishuMeetingHostRequest
{
    /// <summary>The new host, who must be in the meeting.</summary>
    [JsonPropertyName("host_user")]
    public required FeishuMeetingUser HostUser { get; init; }

    /// <summary>
    /// The present host. If somebody else is the host, the call fails and changes nothing, and
    /// <see cref="MeetingConflictException.Current"/> names the host. Null omits this check; the page's table allows
    /// that and its text does not, so set it.
    /// </summary>
    [JsonPropertyName("old_host_user")]
    public FeishuMeetingUser? OldHostUser { get; init; }
}
