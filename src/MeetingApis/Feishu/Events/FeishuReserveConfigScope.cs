namespace MeetingApis.Feishu;

/// <summary>What limits on reservations are for. Numbers that have no member here are kept unchanged.</summary>
public enum FeishuReserveConfigScope
{
    /// <summary>A level (层级), and the rooms on it.</summary>
    RoomLevel = 1,

    /// <summary>One room.</summary>
    Room = 2,
}
