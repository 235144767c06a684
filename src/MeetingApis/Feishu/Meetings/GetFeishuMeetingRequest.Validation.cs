namespace MeetingApis.Feishu;

public sealed partial record GetFeishuMeetingRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        violations.Defined(QueryMode, nameof(QueryMode));
        violations.Documented(UserIdType, nameof(UserIdType));
    }
}
