using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record WeComScheduleAttendee : IValidated
{
    void IValidated.Validate(ref Violations violations) => WeComRules.UserId(ref violations, UserId);
}
