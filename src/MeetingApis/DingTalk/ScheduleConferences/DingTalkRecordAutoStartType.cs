namespace MeetingApis.DingTalk;

/// <summary>The person who starts the recording of a conference by joining. Numbers that have no member here are kept unchanged.</summary>
public enum DingTalkRecordAutoStartType
{
    /// <summary>The creator, as the host.</summary>
    CreatorAsHost = 0,

    /// <summary>Anybody else, as a co-host.</summary>
    OthersAsCohosts = 1,

    /// <summary>Anybody.</summary>
    Anybody = 2,
}
