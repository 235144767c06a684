using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record GetDingTalkUserIdByMobileRequest : IValidated
{
    void IValidated.Validate(ref Violations violations) => DingTalkRules.Id(ref violations, Mobile, nameof(Mobile));
}
