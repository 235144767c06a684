using MeetingApis.WeCom.Internal;

namespace MeetingApis.WeCom;

public sealed partial record BookWeComMeetingRoomForScheduleRequest : IValidated
{
    void IValidated.Validate(ref Violations violations)
    {
        WeComMeetingRoomRules.Id(ref violations, MeetingRoomId);
        WeComScheduleRules.Id(ref violations, ScheduleId);
        violations.Require(!string.IsNullOrEmpty(BookerUserId), nameof(BookerUserId), "is missing.");
    }
}
