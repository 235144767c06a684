using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record CancelWeComScheduleRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        WeComScheduleRules.Id(ref violations, ScheduleId);
        WeComScheduleRules.Scope(ref violations, Scope, OccurrenceStartTime);
    }
}
