namespace MeetingApis.Feishu;

/// <summary><c>vc.room_level.updated_v1</c>: a level was changed. The event holds the whole level as it is now.</summary>
public sealed record FeishuRoomLevelUpdated : FeishuRoomLevelEvent;
