namespace MeetingApis.DingTalk;

/// <summary>The approval that a reservation of a meeting room requires. Numbers that have no member here are kept unchanged.</summary>
public enum DingTalkRoomApprovalType
{
    /// <summary>DingTalk's own approval.</summary>
    Standard = 1,

    /// <summary>The organisation's own approval.</summary>
    Custom = 2,
}
