using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record WeComScheduleReminders : IValidated
{
    /// <summary>Whether only a schedule of whole days takes a reminder at this distance from its start.</summary>
    internal static bool IsOfWholeDays(TimeSpan offset) => offset.InSeconds().TotalSeconds is 32_400 or -172_800 or -604_800;

    /// <summary>
    /// What a schedule without repetition or reminders answers, a 0 or an empty list, is no contradiction: a copy of what
    /// was read must pass.
    /// </summary>
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(RemindBeforeEvent is not { } before || WeComRules.IsReminder(before), nameof(RemindBeforeEvent), "must be 0, 5 minutes, 15 minutes, 1 hour or 1 day.");
        violations.Require(IsRemind == true || RemindBeforeEvent is null || RemindBeforeEvent == TimeSpan.Zero, nameof(RemindBeforeEvent), "needs IsRemind.");
        violations.Require(ReminderOffsets?.HoldsOnly(static offset => IsOfEvents(offset) || IsOfWholeDays(offset)) != false, nameof(ReminderOffsets), "must hold only times that the page lists; those before the start are negative.");
        violations.Require(IsRemind == true || ReminderOffsets is null or { Count: 0 }, nameof(ReminderOffsets), "needs IsRemind.");
        ValidateRepetition(ref violations);
        ValidateDays(ref violations);
        violations.Require(TimeZoneHours is null or (>= -12 and <= 12), nameof(TimeZoneHours), "must be -12 to 12.");
    }

    private static bool IsOfEvents(TimeSpan offset) => WeComRules.IsReminder(-offset.InSeconds());

    private void ValidateRepetition(ref Violations violations)
    {
        bool isRepeat = IsRepeat == true;
        bool isCustom = IsCustomRepeat == true;
        violations.Defined(RepeatType, nameof(RepeatType));
        violations.Require(isRepeat || RepeatType is null or WeComScheduleRepeatType.Daily, nameof(RepeatType), "needs IsRepeat.");
        violations.Require(!isRepeat || RepeatType is not null, nameof(RepeatType), "is missing: it says how the schedule repeats.");
        violations.Time(RepeatUntil, nameof(RepeatUntil));
        violations.Require(isRepeat || RepeatUntil is null, nameof(RepeatUntil), "needs IsRepeat.");
        violations.Require(isRepeat || !isCustom, nameof(IsCustomRepeat), "needs IsRepeat.");
        violations.Require(!isCustom || RepeatInterval is not null, nameof(RepeatInterval), "is missing: a custom repetition must have it.");
        violations.Require(isCustom || RepeatInterval is null or 0, nameof(RepeatInterval), "needs IsCustomRepeat.");
        violations.Require(RepeatInterval is null or >= 1 || (RepeatInterval == 0 && !isCustom), nameof(RepeatInterval), "must be at least 1.");
    }

    private void ValidateDays(ref Violations violations)
    {
        bool isCustom = IsCustomRepeat == true;
        violations.Require(RepeatDaysOfWeek?.HoldsOnly(Enum.IsDefined) != false, nameof(RepeatDaysOfWeek), "holds something that is no day.");
        violations.Require(RepeatDaysOfWeek is null or { Count: 0 } || (isCustom && RepeatType == WeComScheduleRepeatType.Weekly), nameof(RepeatDaysOfWeek), "needs a custom weekly repetition.");
        violations.Require(RepeatDaysOfMonth?.HoldsOnly(static day => day is >= 1 and <= 31) != false, nameof(RepeatDaysOfMonth), "must hold days from 1 to 31.");
        violations.Require(RepeatDaysOfMonth is null or { Count: 0 } || (isCustom && RepeatType == WeComScheduleRepeatType.Monthly), nameof(RepeatDaysOfMonth), "needs a custom monthly repetition.");
    }
}
