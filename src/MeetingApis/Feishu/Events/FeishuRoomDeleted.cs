namespace MeetingApis.Feishu;

/// <summary><c>vc.room.deleted_v1</c>: a room was deleted. Of the room, the event holds the id alone.</summary>
public sealed record FeishuRoomDeleted : FeishuRoomEvent;
