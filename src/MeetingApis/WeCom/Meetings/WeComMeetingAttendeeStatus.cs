namespace MeetingApis.WeCom;

/// <summary>Whether someone joined a meeting. Numbers without a name here survive unchanged: the page's example has 3 and 4.</summary>
public enum WeComMeetingAttendeeStatus
{
    /// <summary>Yes.</summary>
    Joined = 1,

    /// <summary>No.</summary>
    NotJoined = 2,
}
