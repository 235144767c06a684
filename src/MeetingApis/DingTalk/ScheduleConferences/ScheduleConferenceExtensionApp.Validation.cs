namespace MeetingApis.DingTalk;

public sealed partial record ScheduleConferenceExtensionApp : IValidated
{
    void IValidated.Validate(ref Violations violations) => violations.Defined(AutoOpenMode, nameof(AutoOpenMode));
}
