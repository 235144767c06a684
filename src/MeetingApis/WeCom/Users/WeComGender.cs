namespace MeetingApis.WeCom;

/// <summary>A member's gender. Numbers that have no member here are kept unchanged.</summary>
public enum WeComGender
{
    /// <summary>Unknown, or hidden from the app.</summary>
    Unknown = 0,

    /// <summary>Male.</summary>
    Male = 1,

    /// <summary>Female.</summary>
    Female = 2,
}
