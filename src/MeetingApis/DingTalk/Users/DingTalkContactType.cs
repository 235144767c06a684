namespace MeetingApis.DingTalk;

/// <summary>Whether a person belongs to the organisation. Numbers that have no member here are kept unchanged.</summary>
public enum DingTalkContactType
{
    /// <summary>An employee.</summary>
    Employee = 0,

    /// <summary>An external contact.</summary>
    ExternalContact = 1,
}
