namespace MeetingApis.Feishu;

/// <summary><c>vc.room_level.created_v1</c>: a level was created.</summary>
public sealed record FeishuRoomLevelCreated : FeishuRoomLevelEvent;
