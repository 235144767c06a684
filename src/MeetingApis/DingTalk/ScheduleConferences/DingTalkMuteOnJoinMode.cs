namespace MeetingApis.DingTalk;

/// <summary>Whether people are muted when they join a conference. Numbers that have no member here are kept unchanged.</summary>
public enum DingTalkMuteOnJoinMode
{
    /// <summary>People are muted.</summary>
    On = -1,

    /// <summary>People are not muted.</summary>
    Off = 0,

    /// <summary>People are muted once more than six people have joined.</summary>
    AboveSixPeople = 6,
}
