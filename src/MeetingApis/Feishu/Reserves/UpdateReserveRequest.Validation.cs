namespace MeetingApis.Feishu;

public sealed partial record UpdateReserveRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Time(EndTime, nameof(EndTime));
        violations.Require(ReserveEnd.IsAllowed(EndTime, violations.NowInSeconds), nameof(EndTime), ReserveEnd.Rule);
        violations.Nested(MeetingSettings, nameof(MeetingSettings));
    }
}
