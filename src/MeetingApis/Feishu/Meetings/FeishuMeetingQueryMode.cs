namespace MeetingApis.Feishu;

/// <summary>What a query reads of a meeting. Numbers without a name here survive unchanged.</summary>
public enum FeishuMeetingQueryMode
{
    /// <summary>The meeting alone.</summary>
    Meeting = 0,

    /// <summary>What the meeting left, alone: notes and transcript.</summary>
    Artifacts = 1,
}
