namespace MeetingApis.Feishu;

public sealed partial record UpdateReserveRequest : IValidated
{
    private static readonly TimeSpan s_longestReservation = TimeSpan.FromDays(30);

    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(EndTime is null || EndTime <= violations.Now + s_longestReservation, nameof(EndTime), "must lie within 30 days from now.");
        violations.Nested(MeetingSettings, nameof(MeetingSettings));
    }
}
