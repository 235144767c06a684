namespace MeetingApis.DingTalk;

/// <summary>Whether people wait until the host lets them in. Numbers that have no member here are kept unchanged.</summary>
public enum DingTalkWaitingRoomMode
{
    /// <summary>People do not wait.</summary>
    Off = 0,

    /// <summary>People wait.</summary>
    On = 1,

    /// <summary>
    /// People do not wait, according to the page on creating a conference. That page's own example and the pages on
    /// settings say <see cref="Off"/>: send that one.
    /// </summary>
    OffByOldPage = 2,
}
