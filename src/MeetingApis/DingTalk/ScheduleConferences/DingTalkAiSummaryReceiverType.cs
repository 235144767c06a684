namespace MeetingApis.DingTalk;

/// <summary>Who receives the AI assistant's notes of a conference. Numbers without a name here survive unchanged.</summary>
public enum DingTalkAiSummaryReceiverType
{
    /// <summary>All participants.</summary>
    AllParticipants = 0,

    /// <summary>The creator alone.</summary>
    Creator = 1,
}
