namespace MeetingApis.Feishu;

public sealed partial record ListFeishuCalendarEventAttendeesRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Documented(UserIdType, nameof(UserIdType));
        violations.Require(PageSize is null or (>= 1 and <= 100), nameof(PageSize), "must be 1 to 100.");
    }
}
