using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record GetDingTalkUserRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        DingTalkRules.Id(ref violations, UserId, nameof(UserId));
        violations.Documented(Language, nameof(Language));
    }
}
