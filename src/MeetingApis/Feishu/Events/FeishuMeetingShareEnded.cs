namespace MeetingApis.Feishu;

/// <summary><c>vc.meeting.share_ended_v1</c>: somebody stopped sharing a screen. Feishu tells it only of meetings that were reserved through the open platform.</summary>
public sealed record FeishuMeetingShareEnded : FeishuMeetingActionEvent;
