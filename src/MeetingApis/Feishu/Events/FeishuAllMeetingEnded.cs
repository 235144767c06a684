namespace MeetingApis.Feishu;

/// <summary><c>vc.meeting.all_meeting_ended_v1</c>: a meeting ended. Feishu tells it of every meeting of the organisation, to apps with the scope <c>vc:meeting.all_meeting:readonly</c>.</summary>
public sealed record FeishuAllMeetingEnded : FeishuMeetingActionEvent;
