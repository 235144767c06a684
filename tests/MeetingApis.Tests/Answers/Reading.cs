namespace MeetingApis.Tests.Answers;

/// <summary>What becomes of a value that came for a field.</summary>
internal enum Reading
{
    /// <summary>It can be read.</summary>
    Read,

    /// <summary>It is the vendors' way to say that there is none.</summary>
    None,

    /// <summary>It cannot be read.</summary>
    Unread,

    /// <summary>It is a list of which the item cannot be read, or the item itself in the place of a list.</summary>
    UnreadItem,
}
