namespace MeetingApis.DingTalk;

public sealed partial record ScheduleConferenceRecordSettings : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Defined(RecordAutoStartType, nameof(RecordAutoStartType));
        violations.Documented(Mode, nameof(Mode));
    }
}
