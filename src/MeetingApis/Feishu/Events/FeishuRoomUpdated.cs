namespace MeetingApis.Feishu;

/// <summary><c>vc.room.updated_v1</c>: a room was changed. The event holds the whole room as it is now.</summary>
public sealed record FeishuRoomUpdated : FeishuRoomEvent;
