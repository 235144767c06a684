namespace MeetingApis.Scheduling;

/// <summary>Why a search has no person for a number or address.</summary>
public enum PersonMissingReason
{
    /// <summary>It has one.</summary>
    None = 0,

    /// <summary>The vendor knows nobody with it, or nobody whom the app may see.</summary>
    NotFound = 1,

    /// <summary>The vendor does not search by this: by e-mail on DingTalk, say.</summary>
    NotSearchable = 2,

    /// <summary>The vendor knows more than one person with it.</summary>
    Ambiguous = 3,

    /// <summary>It is neither a number with country code nor an e-mail address.</summary>
    Malformed = 4,
}
