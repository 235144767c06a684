namespace MeetingApis.DingTalk;

/// <summary>Who may reserve a meeting room. Numbers that have no member here are kept unchanged.</summary>
public enum DingTalkRoomStatus
{
    /// <summary>Everybody.</summary>
    Everybody = 0,

    /// <summary>Administrators.</summary>
    Administrators = 1,

    /// <summary>The people and departments that the room names.</summary>
    AuthorizedMembers = 2,
}
