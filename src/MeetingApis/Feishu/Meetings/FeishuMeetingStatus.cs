namespace MeetingApis.Feishu;

/// <summary>The state of a meeting. Numbers that have no member here are kept unchanged.</summary>
public enum FeishuMeetingStatus
{
    /// <summary>Somebody is being called.</summary>
    Calling = 1,

    /// <summary>The meeting is running.</summary>
    InProgress = 2,

    /// <summary>The meeting is over.</summary>
    Ended = 3,
}
