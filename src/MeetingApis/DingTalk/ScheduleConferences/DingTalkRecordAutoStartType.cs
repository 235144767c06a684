namespace MeetingApis.DingTalk;

/// <summary>Whose joining begins the record of a conference. Numbers without a name here survive unchanged.</summary>
public enum DingTalkRecordAutoStartType
{
    /// <summary>The creator's, as the host.</summary>
    CreatorAsHost = 0,

    /// <summary>Anybody else's, as a co-host.</summary>
    OthersAsCohosts = 1,

    /// <summary>Anybody's.</summary>
    Anybody = 2,
}
