namespace MeetingApis.Feishu;

/// <summary><c>vc.meeting.meeting_started_v1</c>: a meeting began. Feishu tells it only of meetings that were reserved through the open platform.</summary>
public sealed record FeishuMeetingStarted : FeishuMeetingActionEvent;
