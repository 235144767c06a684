namespace MeetingApis.DingTalk;

/// <summary>Who may reserve a meeting room. Numbers without a name here survive unchanged.</summary>
public enum DingTalkRoomStatus
{
    /// <summary>Everybody.</summary>
    Everybody = 0,

    /// <summary>Administrators.</summary>
    Administrators = 1,

    /// <summary>The people and departments that the room names.</summary>
    AuthorizedMembers = 2,
}
