namespace MeetingApis.DingTalk;

/// <summary>Whether people are muted when they join a conference. Numbers without a name here survive unchanged.</summary>
public enum DingTalkMuteOnJoinMode
{
    /// <summary>They are.</summary>
    On = -1,

    /// <summary>They are not.</summary>
    Off = 0,

    /// <summary>They are once more than six people have joined.</summary>
    AboveSixPeople = 6,
}
