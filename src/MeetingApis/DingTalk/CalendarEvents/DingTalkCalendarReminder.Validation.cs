namespace MeetingApis.DingTalk;

public sealed partial record DingTalkCalendarReminder : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(Method is not { } method || method == DingTalkReminderMethod.DingTalk, nameof(Method), "must be DingTalk: a request takes no other method.");
        violations.Require(!(BeforeStart < TimeSpan.Zero), nameof(BeforeStart), "must not be negative.");
    }
}
