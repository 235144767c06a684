namespace MeetingApis.WeCom;

/// <summary>How a conference system from another manufacturer is called. Numbers that have no member here are kept unchanged.</summary>
public enum WeComMraProtocol
{
    /// <summary>SIP.</summary>
    Sip = 1,

    /// <summary>H.323.</summary>
    H323 = 2,
}
