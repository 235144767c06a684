namespace MeetingApis.Feishu;

public sealed partial record FeishuCalendarEventCheckIn : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Nested(CheckInStartTime, nameof(CheckInStartTime));
        violations.Nested(CheckInEndTime, nameof(CheckInEndTime));
        violations.Require(
            CheckInStartTime is null || CheckInEndTime is null || !CheckInStartTime.IsNotBefore(CheckInEndTime),
            nameof(CheckInEndTime),
            "must lie after CheckInStartTime.");
    }
}
