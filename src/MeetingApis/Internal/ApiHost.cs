namespace MeetingApis.Internal;

/// <summary>Which of a vendor's hosts offers an operation.</summary>
internal enum ApiHost
{
    /// <summary>The host of the client's base address.</summary>
    Main = 0,

    /// <summary>The host of an older API, with a place for the token and an envelope of its own.</summary>
    Legacy,
}
