namespace MeetingApis.Feishu;

/// <summary>Whether a reservation has ended. Numbers that have no member here are kept unchanged; the vendor's own example holds 0.</summary>
public enum ReserveExpireStatus
{
    /// <summary>The reservation has not ended.</summary>
    NotExpired = 1,

    /// <summary>The reservation has ended.</summary>
    Expired = 2,
}
