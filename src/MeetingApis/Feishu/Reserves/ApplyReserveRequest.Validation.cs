namespace MeetingApis.Feishu;

public sealed partial record ApplyReserveRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Time(EndTime, nameof(EndTime));
        violations.Require(
            EndTime is not null || MeetingSettings?.MeetingInitialType == FeishuReserveMeetingInitialType.OneToOneCall,
            nameof(EndTime),
            "is missing: only a one-to-one call can do without.");
        violations.Require(ReserveEnd.IsAllowed(EndTime, violations.NowInSeconds), nameof(EndTime), ReserveEnd.Rule);
        violations.Require(violations.IsUser || !string.IsNullOrEmpty(OwnerId), nameof(OwnerId), "is missing: only a user's own call can do without.");
        violations.Require(MeetingSettings is not null, nameof(MeetingSettings), "is missing.");
        violations.Nested(MeetingSettings, nameof(MeetingSettings));
    }
}
