using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record CreateWeComCalendarRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(Calendar is not null, nameof(Calendar), "is missing.");
        violations.Nested(Calendar, nameof(Calendar));
        WeComMeetingRules.AgentId(ref violations, AgentId);
    }
}
