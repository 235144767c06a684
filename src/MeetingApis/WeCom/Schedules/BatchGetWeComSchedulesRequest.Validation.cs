namespace MeetingApis.WeCom;

public sealed partial record BatchGetWeComSchedulesRequest : IValidated
{
    private const int MostSchedules = 1000;

    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(ScheduleIds is { Count: >= 1 and <= MostSchedules }, nameof(ScheduleIds), "must name 1 to 1,000 schedules.");
        violations.NoneEmpty(ScheduleIds, nameof(ScheduleIds));
    }
}
