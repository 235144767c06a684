namespace MeetingApis.Feishu;

/// <summary>Whether a reservation has ended. Numbers without a name here survive unchanged; the vendor's own example holds 0.</summary>
public enum ReserveExpireStatus
{
    /// <summary>Not yet.</summary>
    NotExpired = 1,

    /// <summary>It has ended.</summary>
    Expired = 2,
}
