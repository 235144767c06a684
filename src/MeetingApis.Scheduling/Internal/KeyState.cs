namespace MeetingApis.Scheduling.Internal;

/// <summary>How far the meeting of a key is.</summary>
internal enum KeyState
{
    /// <summary>Somebody began, and may have died since.</summary>
    Begun = 0,

    /// <summary>The meeting is complete.</summary>
    Scheduled = 1,

    /// <summary>There is no meeting: it was cancelled or undone.</summary>
    Ended = 2,
}
