using System.Text.Json.Serialization;

namespace MeetingApis.Feishu;

/// <summary>Who is to be host of a meeting.</summary>
public sealed partial record SetFeishuMeetingHostRequest
{
    /// <summary>Who is to be host; somebody in the meeting.</summary>
    [JsonPropertyName("host_user")]
    public required FeishuMeetingUser HostUser { get; init; }

    /// <summary>
    /// Who is host now. Where somebody else is, the call fails and changes nothing, and
    /// <see cref="MeetingConflictException.Current"/> says who. Null sends no such guard, which the
    /// page's table allows and its text does not: give it.
    /// </summary>
    [JsonPropertyName("old_host_user")]
    public FeishuMeetingUser? OldHostUser { get; init; }
}
