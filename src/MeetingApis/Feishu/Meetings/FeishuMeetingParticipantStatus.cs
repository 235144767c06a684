namespace MeetingApis.Feishu;

/// <summary>Whether a participant is in the meeting. Numbers that have no member here are kept unchanged.</summary>
public enum FeishuMeetingParticipantStatus
{
    /// <summary>The participant is being called (呼叫中).</summary>
    Calling = 1,

    /// <summary>The participant is in the meeting.</summary>
    InMeeting = 2,

    /// <summary>The participant's device rings (正在响铃).</summary>
    Ringing = 3,

    /// <summary>The participant is not, or no longer, in the meeting.</summary>
    NotInMeeting = 4,
}
