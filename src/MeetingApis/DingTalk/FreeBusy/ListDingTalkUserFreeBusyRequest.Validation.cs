using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record ListDingTalkUserFreeBusyRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(UnionIds is { Count: >= 1 and <= 20 }, nameof(UnionIds), "must be 1 to 20 people.");
        violations.NoneEmpty(UnionIds, nameof(UnionIds));
        DingTalkRules.Period(ref violations, StartTime, EndTime, null);
    }
}
