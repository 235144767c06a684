using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record UpdateScheduleConferenceRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        DingTalkRules.Id(ref violations, CreatorUnionId, nameof(CreatorUnionId));
        DingTalkRules.Id(ref violations, ScheduleConferenceId, nameof(ScheduleConferenceId));
        DingTalkRules.Title(ref violations, Title, nameof(Title));
        DingTalkRules.Times(ref violations, StartTime, EndTime, nameof(EndTime));
    }
}
