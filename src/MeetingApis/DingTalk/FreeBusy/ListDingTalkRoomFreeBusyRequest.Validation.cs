using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record ListDingTalkRoomFreeBusyRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(RoomIds is { Count: >= 1 }, nameof(RoomIds), "must be at least one room.");
        violations.NoneEmpty(RoomIds, nameof(RoomIds));
        DingTalkRules.Period(ref violations, StartTime, EndTime, TimeSpan.FromDays(90));
    }
}
