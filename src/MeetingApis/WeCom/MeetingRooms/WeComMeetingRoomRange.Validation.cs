using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record WeComMeetingRoomRange : IValidated
{
    private const int MostDepartments = 1000;

    void IValidated.Validate(ref Violations violations) => WeComRules.RangeMembers(ref violations, UserIds, DepartmentIds, MostDepartments);
}
