namespace MeetingApis.WeCom;

/// <summary>How a room device answered a call into a meeting. Numbers that have no member here are kept unchanged.</summary>
public enum WeComMeetingRoomResponseStatus
{
    /// <summary>Nobody answered.</summary>
    NoAnswer = 0,

    /// <summary>The room joins.</summary>
    Joining = 2,

    /// <summary>The call was rejected.</summary>
    Rejected = 3,

    /// <summary>The call was cancelled.</summary>
    Cancelled = 5,
}
