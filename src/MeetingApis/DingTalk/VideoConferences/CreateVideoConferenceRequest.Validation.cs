using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record CreateVideoConferenceRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.NoneEmpty(InviteUnionIds, nameof(InviteUnionIds));
        DingTalkRules.Id(ref violations, UnionId, nameof(UnionId));
        DingTalkRules.Title(ref violations, Title, nameof(Title));
    }
}
