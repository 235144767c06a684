namespace MeetingApis.Testing;

/// <summary>What a vendor knows about a token that it is shown.</summary>
internal enum TokenState
{
    /// <summary>Never issued, or revoked.</summary>
    Unknown,

    Valid,

    Expired,
}
