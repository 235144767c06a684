using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

/// <summary>As with the settings, an option that requires another one is refused only if the same request gives the other one a contrary value.</summary>
public sealed partial record WeComMeetingReminders : IValidated
{
    private const int MostRepeats = 200;
    private const int MostMonthlyRepeats = 50;

    void IValidated.Validate(ref Violations violations)
    {
        violations.Time(RepeatUntil, nameof(RepeatUntil));
        violations.Defined(RepeatType, nameof(RepeatType));
        violations.Require(RepeatType is null || IsRepeat != false, nameof(RepeatType), "needs IsRepeat.");
        violations.Require(IsCustomRepeat != true || IsRepeat != false, nameof(IsCustomRepeat), "needs IsRepeat.");
        violations.Require(IsCustomRepeat != true || RepeatType != WeComMeetingRepeatType.Weekdays, nameof(RepeatType), "must be Daily, Weekly or Monthly where IsCustomRepeat is true.");
        violations.Require(IsCustomRepeat != true || RepeatInterval is not null, nameof(RepeatInterval), "is missing: a custom repetition must have it.");
        violations.Require(RepeatInterval is null or >= 1, nameof(RepeatInterval), "must be at least 1.");
        ValidateFamily(ref violations);
        ValidateDays(ref violations);
        ValidateEnd(ref violations);
        violations.Require(RemindBefore?.HoldsOnly(WeComRules.IsReminder) != false, nameof(RemindBefore), "must hold only 0, 5 minutes, 15 minutes, 1 hour or 1 day.");
    }

    private void ValidateFamily(ref Violations violations)
    {
        WeComBasicMeetings.Interval(ref violations, this);
        WeComBasicMeetings.Exclude(ref violations, IsCustomRepeat is not null, nameof(IsCustomRepeat));
        WeComBasicMeetings.Exclude(ref violations, RepeatDaysOfWeek is not null, nameof(RepeatDaysOfWeek));
        WeComBasicMeetings.Exclude(ref violations, RepeatDaysOfMonth is not null, nameof(RepeatDaysOfMonth));
        WeComBasicMeetings.Exclude(ref violations, RepeatUntilType is not null, nameof(RepeatUntilType));
        WeComBasicMeetings.Exclude(ref violations, RepeatUntilCount is not null, nameof(RepeatUntilCount));
    }

    private void ValidateDays(ref Violations violations)
    {
        violations.Require(RepeatDaysOfWeek?.HoldsOnly(Enum.IsDefined) != false, nameof(RepeatDaysOfWeek), "holds something that is no day.");
        violations.Require(RepeatDaysOfWeek is null || (IsCustomRepeat != false && (RepeatType is null or WeComMeetingRepeatType.Weekly)), nameof(RepeatDaysOfWeek), "needs a custom weekly repetition.");
        violations.Require(RepeatDaysOfMonth?.HoldsOnly(static day => day is >= 1 and <= 31) != false, nameof(RepeatDaysOfMonth), "must hold days from 1 to 31.");
        violations.Require(RepeatDaysOfMonth is null || (IsCustomRepeat != false && (RepeatType is null or WeComMeetingRepeatType.Monthly)), nameof(RepeatDaysOfMonth), "needs a custom monthly repetition.");
    }

    private void ValidateEnd(ref Violations violations)
    {
        int most = RepeatType == WeComMeetingRepeatType.Monthly ? MostMonthlyRepeats : MostRepeats;
        violations.Defined(RepeatUntilType, nameof(RepeatUntilType));
        violations.Require(RepeatUntilCount is null || (RepeatUntilCount >= 1 && RepeatUntilCount <= most), nameof(RepeatUntilCount), "must be 1 to 200, or 1 to 50 where the meeting repeats monthly.");
        violations.Require(RepeatUntil is null || RepeatUntilType != WeComMeetingRepeatUntilType.Count, nameof(RepeatUntil), "needs RepeatUntilType Date.");
    }
}
