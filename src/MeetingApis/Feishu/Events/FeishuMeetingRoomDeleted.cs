namespace MeetingApis.Feishu;

/// <summary><c>meeting_room.meeting_room.deleted_v1</c>: a room was deleted.</summary>
public sealed record FeishuMeetingRoomDeleted : FeishuMeetingRoomEvent;
