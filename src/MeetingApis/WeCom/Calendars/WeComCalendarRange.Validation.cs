using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record WeComCalendarRange : IValidated
{
    private const int MostDepartments = 100;

    void IValidated.Validate(ref Violations violations) => WeComRules.RangeMembers(ref violations, UserIds, DepartmentIds, MostDepartments);
}
