namespace MeetingApis.DingTalk;

/// <summary>The people who receive the AI assistant's notes of a conference. Numbers that have no member here are kept unchanged.</summary>
public enum DingTalkAiSummaryReceiverType
{
    /// <summary>All participants.</summary>
    AllParticipants = 0,

    /// <summary>The creator only.</summary>
    Creator = 1,
}
