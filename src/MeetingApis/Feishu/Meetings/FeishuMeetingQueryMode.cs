namespace MeetingApis.Feishu;

/// <summary>The part of a meeting that a query reads. Numbers that have no member here are kept unchanged.</summary>
public enum FeishuMeetingQueryMode
{
    /// <summary>Only the meeting.</summary>
    Meeting = 0,

    /// <summary>Only the documents that the meeting produced: notes and transcript.</summary>
    Artifacts = 1,
}
