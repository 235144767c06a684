using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record ListDingTalkRoomsRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        DingTalkRules.Id(ref violations, UnionId, nameof(UnionId));
        violations.Require(PageSize is null or (>= 1 and <= 100), nameof(PageSize), "must be 1 to 100.");
    }
}
