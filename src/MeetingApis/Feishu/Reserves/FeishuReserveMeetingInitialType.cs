namespace MeetingApis.Feishu;

/// <summary>The form in which a reserved meeting begins. Numbers that have no member here are kept unchanged.</summary>
public enum FeishuReserveMeetingInitialType
{
    /// <summary>A meeting of several people.</summary>
    MultiParty = 1,

    /// <summary>A one-to-one call (1v1呼叫).</summary>
    OneToOneCall = 2,
}
