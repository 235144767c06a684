namespace MeetingApis.Feishu;

/// <summary>Where a meeting is in its life. Numbers without a name here survive unchanged.</summary>
public enum FeishuMeetingStatus
{
    /// <summary>Somebody is being called.</summary>
    Calling = 1,

    /// <summary>The meeting runs.</summary>
    InProgress = 2,

    /// <summary>The meeting is over.</summary>
    Ended = 3,
}
