using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record CreateScheduleConferenceRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        DingTalkRules.Id(ref violations, CreatorUnionId, nameof(CreatorUnionId));
        DingTalkRules.Title(ref violations, Title, nameof(Title));
        DingTalkRules.Times(ref violations, StartTime, EndTime, nameof(EndTime));
        violations.Nested(Settings, nameof(Settings));
    }
}
