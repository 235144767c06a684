namespace MeetingApis.Internal;

/// <summary>Why a connection is no longer listened to.</summary>
internal enum ConnectionEnd
{
    /// <summary>It broke, or the vendor closed it.</summary>
    Lost,

    /// <summary>The vendor is about to close it.</summary>
    Leaving,

    /// <summary>The application stops.</summary>
    Stopped,
}
