namespace MeetingApis.DingTalk;

public sealed partial record ScheduleConferenceSettings : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.NoneEmpty(CohostUnionIds, nameof(CohostUnionIds));
        violations.Defined(MuteOnJoin, nameof(MuteOnJoin));
        violations.Nested(ExtraSettings, nameof(ExtraSettings));
        violations.Nested(RecordSettings, nameof(RecordSettings));
        violations.Nested(SummarySettings, nameof(SummarySettings));
    }
}
