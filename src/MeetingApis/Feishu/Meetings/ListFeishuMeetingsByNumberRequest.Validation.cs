namespace MeetingApis.Feishu;

public sealed partial record ListFeishuMeetingsByNumberRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Time(StartTime, nameof(StartTime));
        violations.Time(EndTime, nameof(EndTime));
        violations.Require(MeetingNo is not null && Digits.Are(MeetingNo, 9, 9), nameof(MeetingNo), "must be 9 digits.");

        // In the page's example both are the same; its table forbids that.
        violations.Require(EndTime.InSeconds() > StartTime.InSeconds(), nameof(EndTime), "must lie after StartTime, by a whole second.");
        violations.Require(PageSize is null or (>= 1 and <= 50), nameof(PageSize), "must be 1 to 50.");
    }
}
