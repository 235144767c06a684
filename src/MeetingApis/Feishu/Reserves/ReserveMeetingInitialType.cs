namespace MeetingApis.Feishu;

/// <summary>What a reserved meeting begins as. Numbers without a name here survive unchanged.</summary>
public enum ReserveMeetingInitialType
{
    /// <summary>A meeting of several people.</summary>
    MultiParty = 1,

    /// <summary>A one-to-one call (1v1呼叫).</summary>
    OneToOneCall = 2,
}
