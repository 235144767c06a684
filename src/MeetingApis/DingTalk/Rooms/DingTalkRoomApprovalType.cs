namespace MeetingApis.DingTalk;

/// <summary>Which approval a reservation of a meeting room takes. Numbers without a name here survive unchanged.</summary>
public enum DingTalkRoomApprovalType
{
    /// <summary>DingTalk's own.</summary>
    Standard = 1,

    /// <summary>The organisation's own.</summary>
    Custom = 2,
}
