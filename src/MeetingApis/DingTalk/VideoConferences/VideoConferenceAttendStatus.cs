namespace MeetingApis.DingTalk;

/// <summary>Whether a person has joined a conference. Numbers that have no member here are kept unchanged.</summary>
public enum VideoConferenceAttendStatus
{
    /// <summary>Nothing is known.</summary>
    Undefined = 0,

    /// <summary>Nothing has happened yet.</summary>
    Initialized = 1,

    /// <summary>The person is being rung or is about to join.</summary>
    Ringing = 2,

    /// <summary>The person is in the conference.</summary>
    InConference = 3,

    /// <summary>The person did not join, for example because the person declined.</summary>
    Failed = 4,

    /// <summary>The person was removed.</summary>
    Kicked = 5,

    /// <summary>The person has left.</summary>
    Left = 6,
}
