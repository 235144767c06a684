namespace MeetingApis.WeCom;

/// <summary>Whether people are muted when they join. Numbers without a name here survive unchanged.</summary>
public enum WeComEnterMuteMode
{
    /// <summary>Nobody is.</summary>
    Off = 0,

    /// <summary>Everyone is.</summary>
    On = 1,

    /// <summary>Everyone is, once more than six people are there.</summary>
    OnAboveSixPeople = 2,
}
