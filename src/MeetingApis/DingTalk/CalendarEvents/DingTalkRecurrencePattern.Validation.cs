namespace MeetingApis.DingTalk;

public sealed partial record DingTalkRecurrencePattern : IValidated
{
    private const int LongestMonth = 31;
    private const int LongestInterval = 365;

    void IValidated.Validate(ref Violations violations)
    {
        violations.Documented(Type, nameof(Type));
        violations.Require(DayOfMonth is null or (>= 1 and <= LongestMonth), nameof(DayOfMonth), "must be 1 to 31.");
        violations.Require(DayOfMonth is null || IsNoneOr(DingTalkRecurrenceType.AbsoluteMonthly), nameof(DayOfMonth), "goes with the type AbsoluteMonthly only.");
        violations.Require(DaysOfWeek is not { Count: 0 }, nameof(DaysOfWeek), "is empty: name a day, or leave it null.");
        violations.DocumentedEach(DaysOfWeek, nameof(DaysOfWeek));
        violations.Documented(Index, nameof(Index));
        violations.Require(Index is null || IsNoneOr(DingTalkRecurrenceType.RelativeMonthly), nameof(Index), "goes with the type RelativeMonthly only.");
        violations.Require(Interval is null or (>= 1 and <= LongestInterval), nameof(Interval), "must be 1 to 365.");
        violations.Documented(FirstDayOfWeek, nameof(FirstDayOfWeek));
    }

    private bool IsNoneOr(DingTalkRecurrenceType type) => Type is not { } own || own == type;
}
