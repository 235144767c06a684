namespace MeetingApis.Feishu;

/// <summary>Which reservations need approval. Numbers that have no member here are kept unchanged.</summary>
public enum FeishuReserveApprovalCondition
{
    /// <summary>Every one.</summary>
    Every = 0,

    /// <summary>Those that are longer than the limit.</summary>
    Matching = 1,
}
