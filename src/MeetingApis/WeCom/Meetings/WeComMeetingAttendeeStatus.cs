namespace MeetingApis.WeCom;

/// <summary>Whether someone joined a meeting. Numbers that have no member here are kept unchanged; the page's example has 3 and 4.</summary>
public enum WeComMeetingAttendeeStatus
{
    /// <summary>The person joined.</summary>
    Joined = 1,

    /// <summary>The person did not join.</summary>
    NotJoined = 2,
}
