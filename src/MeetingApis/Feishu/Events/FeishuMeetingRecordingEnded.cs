namespace MeetingApis.Feishu;

/// <summary><c>vc.meeting.recording_ended_v1</c>: the recording of a meeting ended. The file is there with <see cref="FeishuMeetingRecordingReady"/>. Feishu tells it only of meetings that were reserved through the open platform.</summary>
public sealed record FeishuMeetingRecordingEnded : FeishuMeetingActionEvent;
