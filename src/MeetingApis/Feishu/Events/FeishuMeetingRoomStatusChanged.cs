namespace MeetingApis.Feishu;

/// <summary><c>meeting_room.meeting_room.status_changed_v1</c>: a room was created, changed, deleted or booked. The event does not say which.</summary>
public sealed record FeishuMeetingRoomStatusChanged : FeishuMeetingRoomEvent;
