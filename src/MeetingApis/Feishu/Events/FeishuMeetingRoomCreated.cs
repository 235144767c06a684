namespace MeetingApis.Feishu;

/// <summary><c>meeting_room.meeting_room.created_v1</c>: a room was created.</summary>
public sealed record FeishuMeetingRoomCreated : FeishuMeetingRoomEvent;
