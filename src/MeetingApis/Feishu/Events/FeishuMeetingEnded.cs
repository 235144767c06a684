namespace MeetingApis.Feishu;

/// <summary><c>vc.meeting.meeting_ended_v1</c>: a meeting ended. Feishu tells it only of meetings that were reserved through the open platform.</summary>
public sealed record FeishuMeetingEnded : FeishuMeetingActionEvent;
