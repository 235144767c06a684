namespace MeetingApis.DingTalk;

public sealed partial record DingTalkRecurrence : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Nested(Pattern, nameof(Pattern));
        violations.Nested(Range, nameof(Range));
    }
}
