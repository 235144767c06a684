namespace MeetingApis.WeCom;

public sealed partial record BatchGetWeComCalendarsRequest : IValidated
{
    private const int MostCalendars = 1000;

    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(CalendarIds is { Count: >= 1 and <= MostCalendars }, nameof(CalendarIds), "must name 1 to 1,000 calendars.");
        violations.NoneEmpty(CalendarIds, nameof(CalendarIds));
    }
}
