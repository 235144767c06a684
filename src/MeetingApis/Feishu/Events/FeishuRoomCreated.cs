namespace MeetingApis.Feishu;

/// <summary><c>vc.room.created_v1</c>: a room was created.</summary>
public sealed record FeishuRoomCreated : FeishuRoomEvent;
