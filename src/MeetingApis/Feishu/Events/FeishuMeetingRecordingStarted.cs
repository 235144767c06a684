namespace MeetingApis.Feishu;

/// <summary><c>vc.meeting.recording_started_v1</c>: the recording of a meeting began. Feishu tells it only of meetings that were reserved through the open platform.</summary>
public sealed record FeishuMeetingRecordingStarted : FeishuMeetingActionEvent;
