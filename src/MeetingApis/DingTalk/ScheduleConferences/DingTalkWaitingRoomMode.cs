namespace MeetingApis.DingTalk;

/// <summary>Whether people wait until the host lets them in. Numbers without a name here survive unchanged.</summary>
public enum DingTalkWaitingRoomMode
{
    /// <summary>They do not.</summary>
    Off = 0,

    /// <summary>They do.</summary>
    On = 1,

    /// <summary>
    /// They do not, in the words of the page on creating. Its own example and the pages on settings say <see cref="Off"/>,
    /// which is the one to send.
    /// </summary>
    OffByOldPage = 2,
}
