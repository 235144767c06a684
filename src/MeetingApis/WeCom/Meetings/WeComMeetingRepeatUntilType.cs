namespace MeetingApis.WeCom;

/// <summary>What ends the repetition of a meeting. Numbers that have no member here are kept unchanged.</summary>
public enum WeComMeetingRepeatUntilType
{
    /// <summary>A date.</summary>
    Date = 0,

    /// <summary>A number of meetings.</summary>
    Count = 1,
}
