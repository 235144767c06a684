using MeetingApis.DingTalk.Internal;

namespace MeetingApis.DingTalk;

public sealed partial record ListDingTalkCalendarEventsRequest : IValidated
{
    /// <summary>The longest year.</summary>
    private static readonly TimeSpan s_longestPeriod = TimeSpan.FromDays(366);

    void IValidated.Validate(ref Violations violations)
    {
        DingTalkCalendarEventRules.Period(ref violations, TimeMin, TimeMax);
        violations.Require(!(TimeMax?.InSeconds() - TimeMin?.InSeconds() > s_longestPeriod), nameof(TimeMax), "must lie within a year after TimeMin.");
        violations.NotEmpty(SeriesMasterId, nameof(SeriesMasterId));
        DingTalkCalendarEventRules.Page(ref violations, PageSize, MaxAttendees);
    }
}
