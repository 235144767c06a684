namespace MeetingApis.WeCom;

/// <summary>Whether people are muted when they join. Numbers that have no member here are kept unchanged.</summary>
public enum WeComEnterMuteMode
{
    /// <summary>Nobody is muted.</summary>
    Off = 0,

    /// <summary>Everyone is muted.</summary>
    On = 1,

    /// <summary>Everyone is muted once more than six people are in the meeting.</summary>
    OnAboveSixPeople = 2,
}
