namespace MeetingApis.WeCom;

/// <summary>The kind of a file for a meeting. Numbers that have no member here are kept unchanged.</summary>
public enum WeComMediumType
{
    /// <summary>A video.</summary>
    Video = 1,

    /// <summary>A picture.</summary>
    Image = 2,

    /// <summary>Another file.</summary>
    File = 3,
}
