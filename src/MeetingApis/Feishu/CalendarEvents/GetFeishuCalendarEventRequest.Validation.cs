namespace MeetingApis.Feishu;

public sealed partial record GetFeishuCalendarEventRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Require(MaxAttendeeNum is null or (>= 1 and <= 100), nameof(MaxAttendeeNum), "must be 1 to 100.");
        violations.Documented(UserIdType, nameof(UserIdType));
    }
}
