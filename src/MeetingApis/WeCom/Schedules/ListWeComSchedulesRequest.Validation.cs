using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record ListWeComSchedulesRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        WeComCalendarRules.Id(ref violations, CalendarId);
        violations.Require(Offset is null or >= 0, nameof(Offset), "must be at least 0.");
        violations.Require(PageSize is null or (>= 1 and <= 1000), nameof(PageSize), "must be 1 to 1,000.");
    }
}
