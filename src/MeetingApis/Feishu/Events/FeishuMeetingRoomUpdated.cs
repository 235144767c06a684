namespace MeetingApis.Feishu;

/// <summary><c>meeting_room.meeting_room.updated_v1</c>: a room was changed.</summary>
public sealed record FeishuMeetingRoomUpdated : FeishuMeetingRoomEvent;
