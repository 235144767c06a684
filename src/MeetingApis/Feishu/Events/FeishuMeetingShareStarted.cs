namespace MeetingApis.Feishu;

/// <summary><c>vc.meeting.share_started_v1</c>: somebody began to share a screen. Feishu tells it only of meetings that were reserved through the open platform.</summary>
public sealed record FeishuMeetingShareStarted : FeishuMeetingActionEvent;
