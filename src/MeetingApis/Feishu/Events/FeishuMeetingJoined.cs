namespace MeetingApis.Feishu;

/// <summary><c>vc.meeting.join_meeting_v1</c>: somebody, the operator, joined a meeting. Feishu tells it only of meetings that were reserved through the open platform.</summary>
public sealed record FeishuMeetingJoined : FeishuMeetingActionEvent;
