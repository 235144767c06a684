namespace MeetingApis.DingTalk;

public sealed partial record DingTalkCalendarReminder : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Documented(Method, nameof(Method));
        violations.Require(!(BeforeStart < TimeSpan.Zero), nameof(BeforeStart), "must not be negative.");
    }
}
