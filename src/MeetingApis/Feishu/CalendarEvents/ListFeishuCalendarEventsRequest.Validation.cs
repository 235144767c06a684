namespace MeetingApis.Feishu;

public sealed partial record ListFeishuCalendarEventsRequest : IValidated
{
    private const string ExcludesPeriod = "excludes StartTime and EndTime: a period is read in one page.";

    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(PageSize is null or (>= 50 and <= 1000), nameof(PageSize), "must be 50 to 1000.");
        violations.Time(AnchorTime, nameof(AnchorTime));
        violations.Time(StartTime, nameof(StartTime));
        violations.Time(EndTime, nameof(EndTime));
        violations.Require(StartTime is null == EndTime is null, StartTime is null ? nameof(StartTime) : nameof(EndTime), "is missing: a period has a start and an end.");
        violations.Require(!(EndTime?.InSeconds() < StartTime?.InSeconds()), nameof(EndTime), "must not lie before StartTime.");
        bool isPeriod = StartTime is not null || EndTime is not null;
        violations.Require(!isPeriod || AnchorTime is null, nameof(AnchorTime), ExcludesPeriod);
        violations.Require(!isPeriod || PageToken is null, nameof(PageToken), ExcludesPeriod);
        violations.Require(!isPeriod || SyncToken is null, nameof(SyncToken), ExcludesPeriod);
        violations.Documented(UserIdType, nameof(UserIdType));
    }
}
