using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record CancelScheduleConferenceRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        ConferenceRules.Id(ref violations, ScheduleConferenceId, nameof(ScheduleConferenceId));
        ConferenceRules.Id(ref violations, CreatorUnionId, nameof(CreatorUnionId));
    }
}
