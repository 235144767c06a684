using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record CreateWeComScheduleRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(Schedule is not null, nameof(Schedule), "is missing.");
        violations.Nested(Schedule, nameof(Schedule));
        WeComMeetingRules.AgentId(ref violations, AgentId);
    }
}
