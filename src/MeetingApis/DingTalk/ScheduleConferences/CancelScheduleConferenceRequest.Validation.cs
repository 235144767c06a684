using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record CancelScheduleConferenceRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        DingTalkRules.Id(ref violations, ScheduleConferenceId, nameof(ScheduleConferenceId));
        DingTalkRules.Id(ref violations, CreatorUnionId, nameof(CreatorUnionId));
    }
}
