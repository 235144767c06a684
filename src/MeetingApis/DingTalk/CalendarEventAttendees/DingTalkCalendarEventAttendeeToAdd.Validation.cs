using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record DingTalkCalendarEventAttendeeToAdd : IValidated
{
    void IValidated.Validate(ref Violations violations) => DingTalkRules.Id(ref violations, UnionId, nameof(UnionId));
}
