using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.Feishu;

/// <summary><c>vc.meeting.leave_meeting_v1</c>: somebody left a meeting. Feishu tells it only of meetings that were reserved through the open platform.</summary>
public sealed record FeishuMeetingLeft : FeishuMeetingActionEvent
{
    /// <summary>Why they left.</summary>
    [JsonPropertyName("leave_reason")]
    public FeishuMeetingLeaveReason? LeaveReason { get; init; }

    /// <summary>Who left. The operator may be somebody else, for example the host who removed them.</summary>
    [JsonPropertyName("leave_user")]
    [JsonConverter(typeof(LenientObjectConverter<FeishuEventUser>))]
    public FeishuEventUser? LeaveUser { get; init; }
}
