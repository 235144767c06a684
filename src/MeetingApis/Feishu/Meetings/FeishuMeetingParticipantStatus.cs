namespace MeetingApis.Feishu;

/// <summary>Where a participant is. Numbers without a name here survive unchanged.</summary>
public enum FeishuMeetingParticipantStatus
{
    /// <summary>The participant is being called (呼叫中).</summary>
    Calling = 1,

    /// <summary>In the meeting.</summary>
    InMeeting = 2,

    /// <summary>The participant's device rings (正在响铃).</summary>
    Ringing = 3,

    /// <summary>Not in the meeting, or not any more.</summary>
    NotInMeeting = 4,
}
