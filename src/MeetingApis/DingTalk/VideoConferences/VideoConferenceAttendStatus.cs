namespace MeetingApis.DingTalk;

/// <summary>Whether somebody has come to a conference. Numbers without a name here survive unchanged.</summary>
public enum VideoConferenceAttendStatus
{
    /// <summary>Nothing is known.</summary>
    Undefined = 0,

    /// <summary>Nothing has happened yet.</summary>
    Initialized = 1,

    /// <summary>The person is being rung or is about to join.</summary>
    Ringing = 2,

    /// <summary>The person is there.</summary>
    InConference = 3,

    /// <summary>The person did not come: refused, for example.</summary>
    Failed = 4,

    /// <summary>The person was removed.</summary>
    Kicked = 5,

    /// <summary>The person has left.</summary>
    Left = 6,
}
